package kz.almasu.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks a database for many values: it takes only so many in one condition. */
public final class InParts {

    private static final int MOST_VALUES = 500;

    private InParts() {}

    /** What a query finds for all of these values, some of them at a time; without values it is not asked. */
    public static <V, T> List<T> of(Collection<? extends V> values, Function<List<V>, List<T>> query) {
        List<V> wanted = List.copyOf(values);
        List<T> found = new ArrayList<>();
        for (int first = 0; first < wanted.size(); first += MOST_VALUES) {
            found.addAll(query.apply(wanted.subList(first, Math.min(first + MOST_VALUES, wanted.size()))));
        }
        return found;
    }
}
