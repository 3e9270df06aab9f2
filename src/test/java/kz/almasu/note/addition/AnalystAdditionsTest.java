package kz.almasu.note.addition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SourceFixture;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;

class AnalystAdditionsTest {

    private static final NoteSource SOURCE = SourceFixture.demo(Language.RU);

    @Test
    void insertsAParagraphWithFiguresAfterItsBlock() {
        Document note = compose(paragraph(
                "fields.heading",
                "fields",
                "Узбекистан – {2023H1/1/UZ/share}, <b>было</b> {2022H1/1/KG/participants}."));

        List<String> ids = note.blocks().stream().map(Block::id).toList();
        Block.Paragraph added = (Block.Paragraph) note.blocks().get(ids.indexOf("fields") + 1);
        assertThat(added.id()).isEqualTo("addition.fields.heading");
        assertThat(added.sentences().get(0).content())
                .containsExactly(
                        new Inline.PlainText("Узбекистан – "),
                        new Inline.Value("30,4\u00A0%", List.of("2023H1/1/UZ/share")),
                        new Inline.PlainText(", <b>было</b> "),
                        new Inline.Value("38", List.of("2022H1/1/KG/participants")),
                        new Inline.PlainText("."));
    }

    @Test
    void resolvesTotalsAndSubtotals() {
        FigureAddress total = new FigureAddress("2023H1", "regions-incoming", FigureAddress.TOTAL, "participants");
        String text = Placeholders.format(total) + " " + Placeholders.format(total.ofGroup("CIS"));

        Document note = compose(paragraph("1", "opening", text));

        assertThat(note.sentences().map(sentence -> sentence.text())).contains("353 289");
    }

    @Test
    void eachLineIsASentenceInOrder() {
        Document note = compose(paragraph("1", "opening", "Раз.\n\n Два."), paragraph("2", "opening", "Три."));

        assertThat(note.blocks().subList(1, 3)).extracting(Block::id).containsExactly("addition.1", "addition.2");
        assertThat(((Block.Paragraph) note.blocks().get(1)).sentences())
                .extracting(sentence -> sentence.id() + " " + sentence.text())
                .containsExactly("addition.1 Раз.", "addition.1.2 Два.");
    }

    @Test
    void insertsANoteBelowItsTable() {
        AnalystAdditions additions = new AnalystAdditions(
                List.of(), List.of(new AnalystText("1", "table-4", Map.of(Language.RU, "Примечание."))), List.of());

        Document note = AnalyticalNote.compose(SOURCE, additions);

        assertThat(note.blocks(Block.TableBlock.class)
                        .filter(table -> table.id().equals("table-4"))
                        .flatMap(table -> table.notes().stream())
                        .map(sentence -> sentence.text()))
                .containsExactly("Примечание.");
    }

    @Test
    void omitsTextsMissingInTheLanguage() {
        AnalystAdditions additions = new AnalystAdditions(
                List.of(new AnalystText("1", "opening", Map.of(Language.EN, "Words.", Language.RU, " "))),
                List.of(),
                List.of());

        assertThat(AnalyticalNote.compose(SOURCE, additions)).isEqualTo(AnalyticalNote.compose(SOURCE));
    }

    @Test
    void refusesPlaceholdersWithoutAFigure() {
        for (String placeholder :
                List.of("{2023H1/1/XX/participants}", "{2021H1/1/UZ/share}", "{}", "{2023H1/1/UZ/share", "}")) {
            assertThat(Placeholders.missing("Было " + placeholder, SOURCE)).containsExactly(placeholder);
            assertThatThrownBy(() -> compose(paragraph("1", "opening", "Было " + placeholder)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                        assertThat(refusal.reason(Language.EN)).contains("“" + placeholder + "”");
                    });
        }
        assertThat(Placeholders.missing("{2023H1/1/UZ/share}", SOURCE)).isEmpty();
    }

    @Test
    void movesARecurringTextToTheFiguresOfAnotherHalfYear() {
        assertThat(Placeholders.moved(
                        "{2023H1/1/UZ/share} против {2022H1/1/UZ/share}, {2019H2/1/UZ/share}, {}, 2023H1 {x}",
                        new HalfYear(2023, 1),
                        new HalfYear(2024, 2)))
                .isEqualTo("{2024H2/1/UZ/share} против {2023H2/1/UZ/share}, {2019H2/1/UZ/share}, {}, 2023H1 {x}");
    }

    @Test
    void movesTextsOfRemovedBlocksToTheEndOfTheChapter() {
        Document note = compose(paragraph("1", "types.outgoing.nobody", "Слова."));

        List<String> ids = note.blocks().stream().map(Block::id).toList();
        assertThat(ids.indexOf("addition.1")).isBetween(ids.indexOf("types"), ids.indexOf("formats"));
    }

    @Test
    void refusesUnknownTargetBlocks() {
        assertThatThrownBy(() -> compose(paragraph("1", "nowhere.at.all", "Слова.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("note.place");
    }

    @Test
    void everyBlockIsALabelledInsertionPoint() {
        Document note = AnalyticalNote.compose(SOURCE);

        assertThat(InsertionPoint.of(note))
                .extracting(InsertionPoint::id)
                .containsExactlyElementsOf(note.blocks().stream().map(Block::id).toList());
        assertThat(InsertionPoint.of(note)).extracting(InsertionPoint::label).noneMatch(String::isBlank);
        assertThat(InsertionPoint.of(note)).filteredOn(InsertionPoint::isTable).hasSize(11);
    }

    private static AnalystText paragraph(String id, String place, String text) {
        return new AnalystText(id, place, Map.of(Language.RU, text));
    }

    private static Document compose(AnalystText... paragraphs) {
        return AnalyticalNote.compose(SOURCE, new AnalystAdditions(List.of(paragraphs), List.of(), List.of()));
    }
}
