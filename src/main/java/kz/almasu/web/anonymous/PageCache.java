package kz.almasu.web.anonymous;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages rendered within the last two seconds. So short a time needs no notice of changes, on this server or another, and a
 * page that many read is rendered once in that time.
 */
@ApplicationScoped
public class PageCache {

    private static final long LIFETIME = Duration.ofSeconds(2).toNanos();
    private static final long MAX_BYTES = 8 * 1024 * 1024;

    private final Map<String, CachedPage> pages = new LinkedHashMap<>();
    private long bytes;

    synchronized Optional<CachedPage> get(String key) {
        return Optional.ofNullable(pages.get(key)).filter(page -> System.nanoTime() - page.renderedAt() < LIFETIME);
    }

    synchronized void put(String key, CachedPage page) {
        CachedPage previous = pages.remove(key);
        bytes += page.body().length - (previous == null ? 0 : previous.body().length);
        pages.put(key, page);
        Iterator<CachedPage> oldest = pages.values().iterator();
        while (bytes > MAX_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().body().length;
            oldest.remove();
        }
    }
}
