package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

class CountryChangeTest {

    private static final Table.Column BEFORE = new Table.Column("2022H1", "First half of 2022");
    private static final Table.Column AFTER = new Table.Column("2023H1", "First half of 2023");

    private final Table table =
            table(List.of(BEFORE, AFTER), row("AT", true, true), row("BE", false, true), row("BG", true, false));

    @Test
    void distinguishesAppearedAndVanishedCountries() {
        assertThat(CountryChange.APPEARED.rows(table))
                .extracting(Table.Row::key)
                .containsExactly("BE");
        assertThat(CountryChange.VANISHED.rows(table))
                .extracting(Table.Row::key)
                .containsExactly("BG");
        assertThat(CountryChange.STAYED.rows(table)).extracting(Table.Row::key).containsExactly("AT");
    }

    @Test
    void allCountriesStayedWithoutAComparison() {
        Table alone = table(List.of(AFTER), row("BE", false, true));

        assertThat(CountryChange.of(alone, alone.rows().get(0))).isEqualTo(CountryChange.STAYED);
    }

    @Test
    void allCountriesStayedIfEarlierOnesAreUnknown() {
        Table.Row row =
                new Table.Row("BE", "BE", null, Map.of("2022H1", Cell.UNKNOWN, "2023H1", new Cell.Presence(true)));

        assertThat(CountryChange.of(table(List.of(BEFORE, AFTER), row), row)).isEqualTo(CountryChange.STAYED);
    }

    @Test
    void rowsOfOtherTablesHaveStayed() {
        assertThat(NoteTables.ALL)
                .filteredOn(definition -> !definition.hasComparison())
                .isNotEmpty()
                .map(definition -> NoteFixture.compose(definition.id(), Language.EN))
                .allSatisfy(
                        table -> assertThat(CountryChange.STAYED.rows(table)).isEqualTo(table.rows()));
    }

    private static Table table(List<Table.Column> columns, Table.Row... rows) {
        return new Table("3", "Countries", "2023", "Country", columns, List.of(rows), List.of(), null);
    }

    private static Table.Row row(String country, boolean before, boolean after) {
        return new Table.Row(
                country,
                country,
                null,
                Map.of("2022H1", new Cell.Presence(before), "2023H1", new Cell.Presence(after)));
    }
}
