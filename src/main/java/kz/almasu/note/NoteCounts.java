package kz.almasu.note;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.PeriodCounts;
import kz.almasu.system.Language;

/**
 * Input of all tables of a half-year: its counts, those of the compared half-year, and their reference data. Loaded
 * once; a further language makes no query.
 */
public final class NoteCounts implements NoteSources {

    /** Breakdown that all tables together need. */
    static final Breakdown BREAKDOWN =
            NoteTables.ALL.stream().map(TableDefinition::breakdown).reduce(Breakdown.TOTALS, Breakdown::and);

    private final PeriodCounts reported;
    private final PeriodCounts before;
    private final ReferenceData referenceData;

    /** @param before null if no other half-year is known */
    NoteCounts(PeriodCounts reported, PeriodCounts before, ReferenceData referenceData) {
        this.reported = reported;
        this.before = before;
        this.referenceData = referenceData;
    }

    @Override
    public boolean isEmpty() {
        return reported.national().isEmpty();
    }

    @Override
    public NoteSource tablesIn(Language language) {
        return in(language);
    }

    @Override
    public NoteSource in(Language language) {
        return new NoteSource(
                tables(composition(language)),
                Optional.ofNullable(before)
                        .map(counts -> tables(new Composition(counts, null, referenceData, language))));
    }

    Composition composition(Language language) {
        return new Composition(reported, before, referenceData, language);
    }

    private static TableSet tables(Composition composition) {
        List<Table> tables = NoteTables.ALL.stream()
                .map(definition -> definition.compose(composition))
                .toList();
        return TableSet.of(composition.period().getHalfYear(), composition.language(), tables);
    }
}
