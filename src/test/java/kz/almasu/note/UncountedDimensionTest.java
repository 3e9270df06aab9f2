package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/** Tables of a half-year in which one institution was not counted in a dimension: unknown, not too small. */
class UncountedDimensionTest {

    private static final String INSTITUTION = "ENU";

    @Test
    void membersAreUnknownButTheTotalIsKnown() {
        Table table = compose("1", Dimension.COUNTRY);

        assertThat(table.rows())
                .isNotEmpty()
                .allMatch(row -> row.cells().values().stream().allMatch(Cell.UNKNOWN::equals));
        assertThat(table.total().cells()).isEqualTo(table("1").total().cells());
    }

    @Test
    void numberAndPresenceOfMembersAreUnknown() {
        Table overview = compose("overview", Dimension.COUNTRY);
        Table comparison = compose("3", Dimension.COUNTRY);

        assertThat(overview.total().cells())
                .containsEntry("countries", Cell.UNKNOWN)
                .containsEntry("institutions", table("overview").total().cells().get("institutions"));
        assertThat(comparison.rows()).allMatch(row -> row.cells().get("2023H1").equals(Cell.UNKNOWN));
        assertThat(comparison.total().cells()).containsEntry("2023H1", Cell.UNKNOWN);
    }

    @Test
    void onlyTheUncountedInstitutionIsUnknown() {
        Table table = compose("appendix-3", Dimension.PROGRAMME);

        assertThat(table.rows()).hasSameSizeAs(table("appendix-3").rows());
        table.rows()
                .forEach(row -> assertThat(row.cells().containsValue(Cell.UNKNOWN))
                        .as(row.key())
                        .isEqualTo(row.key().equals(INSTITUTION)));
        assertThat(table.total().cells().values()).containsOnly(Cell.UNKNOWN);
    }

    private static Table compose(String id, Dimension uncounted) {
        return NoteTables.definition(id)
                .compose(new Composition(
                        FiguresFixture.uncounted(NoteFixture.REPORTED, uncounted, INSTITUTION),
                        FiguresFixture.of(NoteFixture.BEFORE),
                        NoteFixture.REFERENCE_DATA,
                        Language.EN));
    }

    private static Table table(String id) {
        return NoteFixture.compose(id, Language.EN);
    }
}
