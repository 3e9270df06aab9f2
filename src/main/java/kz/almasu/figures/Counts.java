package kz.almasu.figures;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.registry.Direction;

/** Immutable counts of one half-year in some dimensions. */
public final class Counts {

    private final Map<Key, Count> counts;
    private final boolean publishedOnly;
    private final Set<Dimension> uncounted;

    Counts(Map<Key, Count> counts, boolean publishedOnly) {
        this(counts, publishedOnly, Set.of());
    }

    /** @param uncounted dimensions in which some of the participants were never counted */
    Counts(Map<Key, Count> counts, boolean publishedOnly, Set<Dimension> uncounted) {
        this.counts = Map.copyOf(counts);
        this.publishedOnly = publishedOnly;
        this.uncounted = Set.copyOf(uncounted);
    }

    /**
     * True if only figures published earlier are known: members that they do not name are unknown, whereas in a
     * half-year reported here they are zero.
     */
    public boolean isPublishedOnly() {
        return publishedOnly;
    }

    /** True if all participants were counted in this dimension; otherwise all its counts are unknown. */
    public boolean isCounted(Dimension dimension) {
        return !uncounted.contains(dimension);
    }

    /** True if no participants are known. */
    public boolean isEmpty() {
        return counts.values().stream().allMatch(Count.ZERO::equals);
    }

    public Count of(Direction direction, Dimension dimension, String member) {
        if (!isCounted(dimension)) {
            return Count.UNKNOWN;
        }
        Count count = counts.get(new Key(dimension, direction, member));
        if (count != null) {
            return count;
        }
        return publishedOnly ? Count.UNKNOWN : Count.ZERO;
    }

    public Count ofBoth(Dimension dimension, String member) {
        return of(Direction.OUTGOING, dimension, member).plus(of(Direction.INCOMING, dimension, member));
    }

    public Count total(Direction direction) {
        return of(direction, Dimension.TOTAL, "");
    }

    /**
     * Returns the distinct persons among the participants.
     *
     * @param direction null for both together
     * @return empty if they were never counted
     */
    public Optional<Persons> persons(Direction direction) {
        return publishedOnly || !isCounted(Dimension.PERSON)
                ? Optional.empty()
                : Optional.of(new Persons(
                        of(direction, Dimension.PERSON, Persons.IDENTIFIED).value(),
                        of(direction, Dimension.PERSON, Persons.UNIDENTIFIED).value()));
    }

    /** Returns the members that took part in this direction, or may have: published figures can lack a direction. */
    public Set<String> members(Direction direction, Dimension dimension) {
        return counts.keySet().stream()
                .filter(key -> key.dimension == dimension && (key.direction == null || key.direction == direction))
                .map(Key::member)
                .collect(Collectors.toSet());
    }

    public Set<String> members(Dimension dimension) {
        return counts.keySet().stream()
                .filter(key -> key.dimension == dimension)
                .map(Key::member)
                .collect(Collectors.toSet());
    }

    /** @param direction null for figures published without one */
    record Key(Dimension dimension, Direction direction, String member) {
        Key {
            Objects.requireNonNull(dimension);
            Objects.requireNonNull(member);
        }
    }
}
