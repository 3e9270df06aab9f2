package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.almasu.note.NoteSources;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableSet;
import kz.almasu.period.Period;
import kz.almasu.system.Language;

/**
 * Tables of half-years whose figures were published before this portal, kept for a minute: pages with a series read many
 * of them, and they can be loaded anew.
 */
@ApplicationScoped
@Transactional
public class ImportedTables {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private NoteTables tables;

    @Inject
    private Clock clock;

    private final Map<String, Kept> cache = new ConcurrentHashMap<>();

    private record Kept(NoteSources tables, Instant until) {}

    TableSet get(Period period, Language language) {
        Instant now = clock.instant();
        return cache.compute(
                        period.getCode(),
                        (code, kept) -> kept != null && now.isBefore(kept.until())
                                ? kept
                                : new Kept(tables.imported(period), now.plus(KEPT)))
                .tables()
                .in(language)
                .reported();
    }
}
