package kz.almasu.note;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.period.Period;
import kz.almasu.system.Language;

/** Source of the note of 2023 H1, from a plain count of its participants. */
public final class NoteSourceFixture {

    private NoteSourceFixture() {}

    public static NoteSource source(Language language) {
        return new NoteSource(
                tables(NoteFixture.REPORTED, NoteFixture.BEFORE, language),
                Optional.of(tables(NoteFixture.BEFORE, null, language)));
    }

    private static TableSet tables(Period period, Period compared, Language language) {
        List<Table> tables = NoteTables.ALL.stream()
                .map(definition ->
                        definition.compose(NoteFixture.composition(period, compared, Basis.APPROVED, language)))
                .toList();
        return TableSet.of(period.getHalfYear(), language, tables);
    }
}
