package kz.almasu.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Runs queries with many values in batches, because databases limit the number of parameters. */
public final class Batches {

    private static final int BATCH_SIZE = 500;

    private Batches() {}

    /** Returns the combined results of the query for all values. Without values it is not called. */
    public static <V, T> List<T> of(Collection<? extends V> values, Function<List<V>, List<T>> query) {
        List<V> all = List.copyOf(values);
        List<T> results = new ArrayList<>();
        for (int first = 0; first < all.size(); first += BATCH_SIZE) {
            results.addAll(query.apply(all.subList(first, Math.min(first + BATCH_SIZE, all.size()))));
        }
        return results;
    }
}
