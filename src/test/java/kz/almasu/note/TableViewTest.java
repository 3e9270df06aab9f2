package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/** A table with an unknown number, and the institutions of 2023 H1 in their groups. */
class TableViewTest {

    private static final Table COUNTRIES = new Table(
            "1",
            "Countries",
            "",
            "Country",
            List.of(new Table.Column("participants", "Number")),
            List.of(
                    row("PL", "Польша", new Cell.Amount(7)),
                    row("AZ", "Әзірбайжан", Cell.UNKNOWN),
                    row("BE", "Бельгия", new Cell.Amount(12))),
            List.of(),
            row("", "Барлығы", new Cell.Amount(30)));

    @Test
    void withoutAWishTheOrderIsTheTables() {
        assertThat(keys(new TableView(null, false, null))).containsExactly("PL", "AZ", "BE");
        assertThat(keys(new TableView("nonsense", true, " "))).containsExactly("PL", "AZ", "BE");
    }

    @Test
    void anUnknownNumberIsLastInEitherOrder() {
        assertThat(keys(new TableView("participants", false, null))).containsExactly("PL", "BE", "AZ");
        assertThat(keys(new TableView("participants", true, null))).containsExactly("BE", "PL", "AZ");
    }

    @Test
    void namesAreInTheAlphabetOfTheLanguage() {
        assertThat(keys(new TableView(TableView.LABEL, false, null))).containsExactly("AZ", "BE", "PL");
        assertThat(keys(new TableView(TableView.LABEL, true, null))).containsExactly("PL", "BE", "AZ");
    }

    @Test
    void aFilterFindsPartsOfNamesInAnyCase() {
        Table found = new TableView(null, false, " ӘЗІР").of(COUNTRIES, Language.KK);

        assertThat(found.rows()).extracting(Table.Row::key).containsExactly("AZ");
        assertThat(found.total()).isEqualTo(COUNTRIES.total());
    }

    @Test
    void groupsStayTogetherAndEmptyOnesDisappear() {
        Table institutions = NoteFixture.compose("appendix-1", Language.RU);
        Table sorted = new TableView("participants", true, null).of(institutions, Language.RU);
        Table found = new TableView(null, false, "Гумилев").of(institutions, Language.RU);

        assertThat(sorted.groups()).isEqualTo(institutions.groups());
        sorted.groups()
                .forEach(group -> assertThat(sorted.rowsOf(group))
                        .isSortedAccordingTo((one, other) -> Long.compare(
                                NoteFixture.amount(other, "participants"), NoteFixture.amount(one, "participants"))));
        assertThat(found.rows()).hasSize(1);
        assertThat(found.groups()).hasSize(1);
    }

    private static List<String> keys(TableView view) {
        return view.of(COUNTRIES, Language.KK).rows().stream()
                .map(Table.Row::key)
                .toList();
    }

    private static Table.Row row(String key, String label, Cell number) {
        return new Table.Row(key, label, null, Map.of("participants", number));
    }
}
