package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.figures.Slice;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTableTest {

    @ParameterizedTest
    @CsvSource({"regions-outgoing, OUTGOING, 1", "regions-incoming, INCOMING, 2"})
    void subtotalsAreTheSumsOfTheCountries(String id, String direction, String countries) {
        Map<String, Long> expected = FiguresFixture.participants().stream()
                .filter(row -> row.get("direction").equals(direction))
                .collect(Collectors.groupingBy(
                        row -> CatalogueFixture.entry(Country.class, row.get("country"))
                                .getRegion()
                                .getCode(),
                        TreeMap::new,
                        Collectors.counting()));

        Table table = NoteFixture.compose(id, Language.RU);

        Map<String, Long> subtotals = new TreeMap<>();
        table.groups().forEach(group -> subtotals.put(group.key(), NoteFixture.amount(group, "participants")));
        assertThat(subtotals).isEqualTo(expected);
        assertThat(NoteFixture.participants(id))
                .containsExactlyInAnyOrderEntriesOf(NoteFixture.participants(countries));
        assertThat(table.total().cells())
                .isEqualTo(NoteFixture.compose(countries, Language.RU).total().cells());
    }

    @Test
    void aRegionWithAnUnknownCountryIsUnknown() {
        Table table = NoteTables.definition("regions-outgoing")
                .compose(NoteFixture.composition(NoteFixture.BEFORE, null, Basis.APPROVED, Language.KK));

        assertThat(table.group("CIS").orElseThrow().cells()).containsEntry("participants", Cell.UNKNOWN);
        assertThat(table.row("KG").orElseThrow().cells()).containsEntry("participants", new Cell.Amount(38));
    }

    @Test
    void figuresHaveSlices() {
        TableDefinition table = NoteTables.definition("regions-incoming");

        assertThat(table.slice("UZ", "participants"))
                .isEqualTo(NoteTables.definition("2").slice("UZ", "participants"));
        assertThat(table.slice("UZ", "share")).isEmpty();
        assertThat(table.subtotal("CIS", "participants"))
                .contains(Slice.of(Direction.INCOMING).and(Dimension.REGION, "CIS"));
        assertThat(table.subtotal("CIS", "share")).isEmpty();
    }
}
