package kz.almasu.note;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;

/** Tables of the note, composed from a plain count of the participants of 2023 H1. */
public final class NoteFixture {

    public static final Period BEFORE = period(2022);
    public static final Period REPORTED = period(2023);

    static final ReferenceData REFERENCE_DATA =
            ReferenceData.read(NoteCounts.BREAKDOWN, CatalogueFixture.CODE_LISTS, CatalogueFixture.INSTITUTIONS);

    private NoteFixture() {}

    static Map<String, Long> participants(String id) {
        Map<String, Long> participants = new LinkedHashMap<>();
        compose(id, Language.KK).rows().forEach(row -> participants.put(row.key(), amount(row, "participants")));
        return participants;
    }

    public static Table compose(String id, Language language) {
        return NoteTables.definition(id).compose(composition(REPORTED, BEFORE, Basis.APPROVED, language));
    }

    /** Composes the table of the year before, for which not every number was published. */
    public static Table composeBefore(String id, Language language) {
        return NoteTables.definition(id).compose(composition(BEFORE, null, Basis.APPROVED, language));
    }

    static Composition composition(Period period, Period compared, Basis basis, Language language) {
        return new Composition(
                FiguresFixture.of(period, basis),
                compared == null ? null : FiguresFixture.of(compared, basis),
                REFERENCE_DATA,
                language);
    }

    /** Returns all tables of 2023 H1, and of 2022 H1, for which only totals were published. */
    public static NoteSource source(Language language) {
        return SourceFixture.demo(language);
    }

    /** @param compared null for no comparison */
    static TableSet tables(Period period, Period compared, Language language) {
        return new NoteCounts(
                        FiguresFixture.of(period, Basis.APPROVED),
                        compared == null ? null : FiguresFixture.of(compared, Basis.APPROVED),
                        REFERENCE_DATA)
                .in(language)
                .reported();
    }

    private static Period period(int year) {
        HalfYear halfYear = new HalfYear(year, 1);
        LocalDate end = halfYear.lastDay();
        return new Period(halfYear, halfYear.firstDay(), end.plusDays(15), end.plusDays(31));
    }

    static long amount(Table.Row row, String column) {
        return ((Cell.Amount) row.cells().get(column)).value();
    }

    static String share(Table.Row row) {
        return ((Cell.Share) row.cells().get("share")).percent().toPlainString();
    }

    static boolean present(Table.Row row, String column) {
        return ((Cell.Presence) row.cells().get(column)).present();
    }
}
