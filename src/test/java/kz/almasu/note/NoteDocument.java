package kz.almasu.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * Document of the size and kind of a note: all tables of 2023 H1, two charts with unknown values, all kinds of text.
 */
public final class NoteDocument {

    private NoteDocument() {}

    public static Document of(Language language) {
        List<Block> blocks = new ArrayList<>();
        int chart = 0;
        for (Section section : Section.values()) {
            blocks.add(new Block.Heading("section-" + section, 1, section.label(language)));
            blocks.add(new Block.Paragraph("text-" + section, List.of(sentence(section, language))));
            for (TableDefinition definition : section.tables()) {
                Table table = NoteFixture.compose(definition.id(), language);
                blocks.add(new Block.TableBlock(Captions.ofTable(table.id(), language), table, List.of()));
                if (section == Section.TYPES) {
                    chart++;
                    blocks.add(chart(chart, definition, language));
                }
            }
        }
        return new Document(
                language,
                Texts.get(language, "page.note.tables.lead"),
                NoteFixture.REPORTED.label(language),
                "",
                blocks);
    }

    private static Sentence sentence(Section section, Language language) {
        Table table = NoteFixture.compose(section.tables().get(0).id(), language);
        Table.Row row = table.rows().get(0);
        Caption caption = Captions.ofTable("1", language);
        return new Sentence(
                "sentence-" + section,
                List.of(
                        new Inline.PlainText(row.label() + ": "),
                        new Inline.Value("116", List.of("2023H1/1/UZ/participants")),
                        new Inline.PlainText(" ("),
                        new Inline.Reference(caption.label(), caption.id()),
                        new Inline.PlainText(")"),
                        new Inline.Footnote(List.of(
                                new Sentence("note-" + section, List.of(new Inline.PlainText(table.title() + "."))))),
                        new Inline.PlainText(".")));
    }

    /** Shows the table's numbers of both half-years side by side. */
    private static Block chart(int number, TableDefinition definition, Language language) {
        Table before = definition.compose(NoteFixture.composition(NoteFixture.BEFORE, null, Basis.APPROVED, language));
        Table now = NoteFixture.compose(definition.id(), language);
        List<Table.Row> rows = now.rows().stream()
                .map(row -> new Table.Row(
                        row.key(),
                        row.label(),
                        null,
                        Map.of(
                                "2022H1",
                                number(before, row),
                                "2023H1",
                                row.cells().get("participants"))))
                .toList();
        Table data = new Table(
                "chart-" + number,
                now.title(),
                now.scope(),
                now.head(),
                List.of(
                        new Table.Column("2022H1", NoteFixture.BEFORE.label(language)),
                        new Table.Column("2023H1", NoteFixture.REPORTED.label(language))),
                rows,
                List.of(),
                null);
        return new Block.ChartBlock(
                new Caption(Caption.Kind.CHART, number, "", " – ", now.title()),
                data,
                now.title() + ". " + now.scope());
    }

    private static Cell number(Table before, Table.Row row) {
        return before.row(row.key())
                .map(found -> found.cells().get("participants"))
                .orElse(Cell.UNKNOWN);
    }
}
