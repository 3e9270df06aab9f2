package kz.almasu.note;

import static kz.almasu.note.NoteFixture.BEFORE;
import static kz.almasu.note.NoteFixture.REPORTED;
import static kz.almasu.note.NoteFixture.amount;
import static kz.almasu.note.NoteFixture.compose;
import static kz.almasu.note.NoteFixture.composition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;

/** Labels of the tables, and their unknown numbers. */
class TableLabelsTest {

    @Test
    void rowsAreTheSameInEveryLanguage() {
        NoteTables.ALL.forEach(definition -> {
            List<String> kazakh = keys(compose(definition.id(), Language.KK));
            assertThat(keys(compose(definition.id(), Language.RU))).isEqualTo(kazakh);
            assertThat(keys(compose(definition.id(), Language.EN))).isEqualTo(kazakh);
        });
    }

    @Test
    void unpublishedNumbersAreUnknownNotZero() {
        Table table = NoteTables.definition("1").compose(composition(BEFORE, null, Basis.APPROVED, Language.KK));

        assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().get("participants")).isNotEqualTo(new Cell.Amount(0)));
        assertThat(table.rows()).anySatisfy(row -> {
            assertThat(row.cells().get("participants")).isEqualTo(Cell.UNKNOWN);
            assertThat(row.cells().get("share")).isEqualTo(Cell.UNKNOWN);
        });
        assertThat(amount(table.total(), "participants")).isEqualTo(139);
    }

    @Test
    void unapprovedDataIsLabelled() {
        Table approved = compose("1", Language.EN);
        Table submitted =
                NoteTables.definition("1").compose(composition(REPORTED, BEFORE, Basis.SUBMITTED, Language.EN));

        assertThat(approved.scope()).isEqualTo("First half of 2023");
        assertThat(submitted.scope()).contains("First half of 2023").contains("approved or not");
    }

    @Test
    void theNoteHasExactlyTheseTables() {
        assertThat(NoteTables.ALL)
                .extracting(TableDefinition::id)
                .containsExactlyInAnyOrder(
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "appendix-1",
                        "appendix-2",
                        "appendix-3",
                        "appendix-4",
                        "types-outgoing",
                        "types-incoming",
                        "formats-outgoing",
                        "formats-incoming",
                        "programmes",
                        "overview",
                        "regions-outgoing",
                        "regions-incoming");
        assertThatThrownBy(() -> NoteTables.definition("8"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static List<String> keys(Table table) {
        return table.rows().stream().map(Table.Row::key).toList();
    }
}
