package kz.almasu.figures;

import java.util.EnumMap;
import java.util.Map;
import kz.almasu.registry.Direction;

/** Participants that a figure counts: those of one direction (null for both) who belong to all of these members. */
public record Slice(Direction direction, Map<Dimension, String> members) {

    public Slice {
        members = Map.copyOf(members);
    }

    public static Slice of(Direction direction) {
        return new Slice(direction, Map.of());
    }

    public Slice and(Dimension dimension, String member) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(members);
        more.put(dimension, member);
        return new Slice(direction, more);
    }

    /** True if this slice includes all participants of the other. */
    public boolean contains(Slice narrower) {
        return (direction == null || direction == narrower.direction)
                && narrower.members.entrySet().containsAll(members.entrySet());
    }
}
