package kz.almasu.figures;

import java.util.EnumMap;
import java.util.Map;
import kz.almasu.registry.Direction;

/**
 * Which participants a figure counts: those of one direction (null for both) that belong to each of these members.
 */
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

    /** Whether all participants of the other slice belong to this one too. */
    public boolean contains(Slice narrower) {
        return (direction == null || direction == narrower.direction)
                && narrower.members.entrySet().containsAll(members.entrySet());
    }
}
