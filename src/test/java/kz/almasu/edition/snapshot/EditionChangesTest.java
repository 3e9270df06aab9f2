package kz.almasu.edition.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.edition.snapshot.EditionChanges.SentenceChange;
import kz.almasu.edition.snapshot.TableChange.CellChange;
import kz.almasu.edition.snapshot.TableChange.Renamed;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

class EditionChangesTest {

    private static final List<Table.Column> COLUMN = List.of(new Table.Column("participants", "Number"));

    @Test
    void findsChangedCellsAndAddedRemovedAndRenamedRows() {
        Table before = table(row("UZ", "Uzbekistan", 116), row("KG", "Kirgizia", 10), row("DE", "Germany", 2));
        Table after = table(row("UZ", "Uzbekistan", 117), row("KG", "Kyrgyzstan", 10), row("FR", "France", 1));

        TableChange change = TableChange.between(before, after);

        assertThat(change.added()).containsExactly("France");
        assertThat(change.removed()).containsExactly("Germany");
        assertThat(change.renamed()).containsExactly(new Renamed("KG", "Kirgizia", "Kyrgyzstan"));
        assertThat(change.cells())
                .containsExactly(new CellChange("Uzbekistan", "Number", new Cell.Amount(116), new Cell.Amount(117)));
    }

    @Test
    void ignoresTheOrderOfRows() {
        Table one = table(row("UZ", "Uzbekistan", 116), row("KG", "Kyrgyzstan", 10));
        Table other = table(row("KG", "Kyrgyzstan", 10), row("UZ", "Uzbekistan", 116));

        assertThat(TableChange.between(one, other).isEmpty()).isTrue();
    }

    @Test
    void distinguishesUnknownAndMissingCells() {
        Table before = table(new Table.Row("UZ", "Uzbekistan", null, Map.of("participants", Cell.UNKNOWN)));
        Table after = table(new Table.Row("UZ", "Uzbekistan", null, Map.of()));

        assertThat(TableChange.between(before, after).cells())
                .containsExactly(new CellChange("Uzbekistan", "Number", Cell.UNKNOWN, null));
    }

    @Test
    void comparesSentencesById() {
        Document before = document(sentence("a", "One."), sentence("b", "Two."), sentence("c", "Three."));
        Document after = document(sentence("c", "Three."), sentence("a", "Won."), sentence("d", "Four."));

        assertThat(EditionChanges.sentences(before, after))
                .containsExactly(
                        new SentenceChange("a", "One.", "Won."),
                        new SentenceChange("d", null, "Four."),
                        new SentenceChange("b", "Two.", null));
    }

    @Test
    void comparesSentencesWithEqualIdsTogether() {
        Document before = document(sentence("a", "One."), sentence("a", "Two."));

        assertThat(EditionChanges.sentences(before, before)).isEmpty();
        assertThat(EditionChanges.sentences(before, document(sentence("a", "One."))))
                .containsExactly(new SentenceChange("a", "One. Two.", "One."));
    }

    private static Table table(Table.Row... rows) {
        return new Table("1", "Countries", "2023", "Country", COLUMN, List.of(rows), List.of(), null);
    }

    private static Table.Row row(String key, String label, long participants) {
        return new Table.Row(key, label, null, Map.of("participants", new Cell.Amount(participants)));
    }

    private static Sentence sentence(String id, String text) {
        return new Sentence(id, List.of(new Inline.PlainText(text)));
    }

    private static Document document(Sentence... sentences) {
        return new Document(Language.EN, "Note", "2023", "", List.of(new Block.Paragraph("p", List.of(sentences))));
    }
}
