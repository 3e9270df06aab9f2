package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * The published tables: those in the newest edition's snapshot or, for a half-year published before this portal, its
 * imported figures. A comparison chosen by a reader combines the published tables of both half-years. Never reads the
 * figures of reports.
 */
@ApplicationScoped
@Transactional
public class FrozenTables implements PublishedTables {

    /** Twenty-five half-years in three languages: a page with a series reads all of them. */
    private static final int MAX_CACHED = 75;

    @Inject
    private NoteTables tables;

    @Inject
    private Comparison comparison;

    @Inject
    private Editions editions;

    @Inject
    private Periods periods;

    @Inject
    private ImportedTables imported;

    private final ParsedEditions<NoteSource> sources = new ParsedEditions<>(
            MAX_CACHED, (edition, language) -> editions.content(edition).source(language));

    @Override
    public Optional<Function<Language, TableSet>> tables(Period period) {
        return editions.latest(period)
                .<Function<Language, TableSet>>map(
                        edition -> language -> sources.get(edition, language).reported())
                .or(() -> Optional.of(period)
                        .filter(candidate -> candidate.isPublished() && candidate.hasImportedFigures())
                        .map(tables::imported)
                        .map(counts -> language -> counts.in(language).reported()));
    }

    @Override
    public Function<Language, List<TableSet>> all() {
        Map<Period, Optional<Edition>> newest = editions.newestByPeriod();
        return language -> newest.entrySet().stream()
                .flatMap(entry -> published(entry.getKey(), entry.getValue().orElse(null), language).stream())
                .toList();
    }

    private Optional<TableSet> tables(Period period, Language language) {
        return tables(period).map(tablesByLanguage -> tablesByLanguage.apply(language));
    }

    /**
     * Returns all tables of a half-year and of the one that it is compared with.
     *
     * @param with the half-year to compare with; null for the edition's own comparison or, without an edition, for the
     *     same half of the previous year
     * @throws Refusal not found, if one of them is not published
     */
    public NoteSource source(Period period, Period with, Language language) {
        return frozen(period, language)
                .filter(edition -> with == null || comparesWith(edition, with))
                .orElseGet(() -> compose(period, with, language));
    }

    private NoteSource compose(Period period, Period with, Language language) {
        TableSet reported = published(period, language);
        Optional<TableSet> other = with == null
                ? periods.find(period.getHalfYear().yearBefore().code()).flatMap(before -> tables(before, language))
                : Optional.of(published(with, language));
        return other.map(compared -> comparison.of(reported, compared))
                .orElseGet(() -> new NoteSource(reported, Optional.empty()));
    }

    private TableSet published(Period period, Language language) {
        return tables(period, language).orElseThrow(() -> Refusal.notFound("edition.none", period));
    }

    private static boolean comparesWith(NoteSource edition, Period with) {
        return edition.before()
                .filter(before -> before.halfYear().equals(with.getHalfYear()))
                .isPresent();
    }

    private Optional<NoteSource> frozen(Period period, Language language) {
        return editions.latest(period).map(edition -> source(edition, language));
    }

    /**
     * Returns the tables of one published half-year of many; imported ones may be a minute old.
     *
     * @param edition its newest edition; null if it has none
     */
    private Optional<TableSet> published(Period period, Edition edition, Language language) {
        if (edition != null) {
            return Optional.of(source(edition, language).reported());
        }
        return period.hasImportedFigures() ? Optional.of(imported.get(period, language)) : Optional.empty();
    }

    NoteSource source(Edition edition, Language language) {
        return sources.get(edition, language);
    }
}
