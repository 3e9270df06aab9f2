package kz.almasu.note;

import static kz.almasu.note.NoteFixture.BEFORE;
import static kz.almasu.note.NoteFixture.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comparisons combined from finished tables equal those composed from figures. */
class ComparisonTest {

    private final Comparison comparison = new Comparison(CatalogueFixture.CODE_LISTS);

    @ParameterizedTest
    @EnumSource(Language.class)
    void equalsTheTablesComposedFromFigures(Language language) {
        NoteSource composed = NoteFixture.source(language);
        TableSet alone = NoteFixture.tables(REPORTED, null, language);
        TableSet before = NoteFixture.tables(BEFORE, null, language);

        assertThat(comparison.of(alone, before)).isEqualTo(composed);
        assertThat(comparison.of(composed.reported(), before)).isEqualTo(composed);
        assertThat(comparison.of(before, composed.reported()).reported())
                .isEqualTo(NoteFixture.tables(BEFORE, REPORTED, language));
        assertThat(comparison.of(before, composed.reported()).before()).contains(alone);
    }

    @Test
    void countriesAreUnknownIfNoneWerePublished() {
        TableSet reported = NoteFixture.tables(REPORTED, null, Language.EN);
        TableSet before = withoutCountries(NoteFixture.tables(BEFORE, null, Language.EN));

        Table table = comparison.of(reported, before).table("3");

        assertThat(table.rows()).hasSameSizeAs(reported.table("3").rows());
        assertThat(table.rows()).extracting(row -> row.cells().get("2022H1")).containsOnly(Cell.UNKNOWN);
        assertThat(table.total().cells().get("2022H1")).isEqualTo(Cell.UNKNOWN);
    }

    private static TableSet withoutCountries(TableSet tables) {
        Table table = tables.table("3");
        Table.Row total = new Table.Row("", table.total().label(), null, Map.of("2022H1", Cell.UNKNOWN));
        return TableSet.of(
                tables.halfYear(),
                tables.language(),
                List.of(new Table(
                        "3",
                        table.title(),
                        table.scope(),
                        table.head(),
                        table.columns(),
                        List.of(),
                        List.of(),
                        total)));
    }
}
