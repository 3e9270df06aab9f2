package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.almasu.note.Comparison;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.PublishedTables;
import kz.almasu.note.TableSet;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * The tables that everybody reads: those that the newest edition of a half-year has frozen or, where its figures were
 * published before this portal, those figures, beside which no report counts. A comparison that a reader chooses is
 * made of the frozen tables of both half-years. No reader gets to the figures of reports from here.
 */
@ApplicationScoped
@Transactional
public class FrozenTables implements PublishedTables {

    /** How many sets of tables are kept in memory: those of the newest editions, which everybody asks for. */
    private static final int MOST_KEPT = 12;

    @Inject
    private NoteTables tables;

    @Inject
    private Comparison comparison;

    @Inject
    private Editions editions;

    @Inject
    private Periods periods;

    private final Map<Key, NoteSource> kept = new ConcurrentHashMap<>();

    /** What an edition was written from never changes: it can be kept for ever. */
    private record Key(Long edition, Language language) {}

    @Override
    public Optional<Function<Language, TableSet>> tables(Period period) {
        return editions.latest(period)
                .<Function<Language, TableSet>>map(
                        edition -> language -> source(edition, language).reported())
                .or(() -> Optional.of(period)
                        .filter(published -> published.isPublished() && published.hasImportedFigures())
                        .map(tables::imported)
                        .map(counts -> language -> counts.in(language).reported()));
    }

    private Optional<TableSet> tables(Period period, Language language) {
        return tables(period).map(tablesByLanguage -> tablesByLanguage.apply(language));
    }

    /**
     * All tables of a half-year, and of the one that it is compared with.
     *
     * @param with the half-year to compare with; null for the one that the edition has beside its own or, where there
     *     is no edition, for the same half a year before
     * @throws Refusal not found, if nothing of one of them is published
     */
    public NoteSource source(Period period, Period with, Language language) {
        return frozen(period, language)
                .filter(edition -> with == null || isBeside(edition, with))
                .orElseGet(() -> composed(period, with, language));
    }

    private NoteSource composed(Period period, Period with, Language language) {
        TableSet reported = existing(period, language);
        Optional<TableSet> other = with == null
                ? periods.find(period.getHalfYear().yearBefore().code()).flatMap(before -> tables(before, language))
                : Optional.of(existing(with, language));
        return other.map(beside -> comparison.of(reported, beside))
                .orElseGet(() -> new NoteSource(reported, Optional.empty()));
    }

    private TableSet existing(Period period, Language language) {
        return tables(period, language).orElseThrow(() -> Refusal.notFound("edition.none", period));
    }

    private static boolean isBeside(NoteSource edition, Period with) {
        return edition.before()
                .filter(before -> before.halfYear().equals(with.getHalfYear()))
                .isPresent();
    }

    private Optional<NoteSource> frozen(Period period, Language language) {
        return editions.latest(period).map(edition -> source(edition, language));
    }

    private NoteSource source(Edition edition, Language language) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                new Key(edition.getId(), language),
                key -> editions.content(edition).source(language));
    }
}
