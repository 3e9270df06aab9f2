package kz.almasu.edition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import kz.almasu.system.Language;

/**
 * Bounded cache of something parsed from the snapshots of editions. Entries never become stale, since editions are
 * immutable.
 */
final class ParsedEditions<T> {

    private final Map<Key, T> cache = new ConcurrentHashMap<>();
    private final int capacity;
    private final BiFunction<Edition, Language, T> parser;

    private record Key(Long edition, Language language) {}

    /** @param capacity how many are kept, counting each language */
    ParsedEditions(int capacity, BiFunction<Edition, Language, T> parser) {
        this.capacity = capacity;
        this.parser = parser;
    }

    T get(Edition edition, Language language) {
        if (cache.size() >= capacity) {
            cache.clear();
        }
        return cache.computeIfAbsent(new Key(edition.getId(), language), key -> parser.apply(edition, language));
    }
}
