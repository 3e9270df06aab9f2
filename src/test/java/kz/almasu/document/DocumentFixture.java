package kz.almasu.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteFixture;
import kz.almasu.system.Language;

/** Documents for renderer tests: one with all block types and all tables of 2023 H1, one of special characters. */
public final class DocumentFixture {

    /** Text that renderers must escape: formula, markup, control characters, an unpaired surrogate. */
    public static final String SPECIAL_CHARACTERS =
            "=1+1 <b>&amp;</b> ]]> _x0041_ \u0001\u000B\uD800 Ңұқ \uD83C\uDF4E \"'";
    /** The text as displayed, without characters that are illegal in XML. */
    public static final String SPECIAL_CHARACTERS_AS_DISPLAYED = "=1+1 <b>&amp;</b> ]]> _x0041_  Ңұқ \uD83C\uDF4E \"'";

    private static final List<String> TABLES = List.of("1", "2", "3", "4", "5", "6", "7", "programmes");
    private static final List<String> APPENDICES = List.of("appendix-1", "appendix-2", "appendix-3", "appendix-4");

    private DocumentFixture() {}

    public static Document note(Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("opening", 1, "Мұғалімдер – Общие итоги – Totals"));
        blocks.add(opening(language));
        blocks.add(new Block.Heading("types", 2, "Types"));
        blocks.add(new Block.Listing(
                "types.list",
                List.of(sentence("types.first", "First item;"), sentence("types.second", "second item."))));
        blocks.add(chart(1, "types-outgoing", language));
        blocks.add(chart(2, "types-incoming", language));
        blocks.add(new Block.Heading("tables", 1, "Кестелер – Таблицы – Tables"));
        TABLES.forEach(id -> blocks.add(table(id, language)));
        blocks.add(new Block.Paragraph("closing", List.of(sentence("closing.end", "Text below a table."))));
        APPENDICES.forEach(id -> blocks.add(table(id, language)));
        return new Document(language, "Note – " + language, "2023 H1", "Edition 1", blocks);
    }

    /** A document with this text in its title, heading, sentences, footnote and a table of 1,000 rows. */
    public static Document filledWith(String text) {
        List<Table.Column> columns = List.of(new Table.Column("participants", text));
        List<Table.Row> rows = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> new Table.Row("r" + i, text, null, Map.of("participants", new Cell.Amount(i))))
                .toList();
        Table table = new Table("1", text, text, text, columns, rows, List.of(), null);
        Caption caption = new Caption(Caption.Kind.TABLE, 1, "", "/*?:[]-" + text, text);
        Inline.Footnote footnote = new Inline.Footnote(List.of(sentence("f", text)));
        return new Document(
                Language.EN,
                text,
                text,
                "",
                List.of(
                        new Block.Heading("a b/c", 1, text),
                        new Block.Paragraph("p", List.of(sentence("s", text), new Sentence("t", List.of(footnote)))),
                        new Block.TableBlock(caption, table, List.of(sentence("n", text))),
                        new Block.TableBlock(caption, table, List.of())));
    }

    private static Block opening(Language language) {
        Caption first = Captions.ofTable("1", language);
        Caption second = Captions.ofTable("2", language);
        return new Block.Paragraph(
                "opening.text",
                List.of(
                        new Sentence(
                                "opening.participants",
                                List.of(
                                        new Inline.PlainText("Барлығы "),
                                        new Inline.Value("382", List.of("2023H1/1//participants")),
                                        new Inline.PlainText(" адам ("),
                                        new Inline.Reference(first.label(), first.id()),
                                        new Inline.PlainText(", "),
                                        new Inline.Reference("2", second.id()),
                                        new Inline.PlainText(")"),
                                        new Inline.Footnote(List.of(sentence("note", "How figures are counted."))),
                                        new Inline.PlainText("."))),
                        sentence("opening.more", "A second sentence of the same paragraph.")));
    }

    private static Block.TableBlock table(String id, Language language) {
        return new Block.TableBlock(
                Captions.ofTable(id, language),
                NoteFixture.compose(id, language),
                id.equals("3") ? List.of(sentence("table.3.note", "A note on this table.")) : List.of());
    }

    /** Compares two periods; numbers of the earlier one are unknown for some types. */
    private static Block.ChartBlock chart(int number, String id, Language language) {
        Table before = NoteFixture.composeBefore(id, language);
        Table reported = NoteFixture.compose(id, language);
        List<Table.Row> rows = reported.rows().stream()
                .map(row -> {
                    Map<String, Cell> cells = new LinkedHashMap<>();
                    cells.put(
                            "before",
                            before.row(row.key())
                                    .map(r -> r.cells().get("participants"))
                                    .orElse(Cell.UNKNOWN));
                    cells.put("reported", row.cells().get("participants"));
                    return new Table.Row(row.key(), row.label(), null, cells);
                })
                .toList();
        List<Table.Column> columns =
                List.of(new Table.Column("before", "2022 H1"), new Table.Column("reported", "2023 H1"));
        Table data = new Table(id, reported.title(), reported.scope(), reported.head(), columns, rows, List.of(), null);
        return new Block.ChartBlock(
                caption(number, reported.title(), language), data, "Alternative of chart " + number);
    }

    private static Caption caption(int number, String title, Language language) {
        return switch (language) {
            case KK -> new Caption(Caption.Kind.CHART, number, "", "-диаграмма", title);
            case RU -> new Caption(Caption.Kind.CHART, number, "Диаграмма ", "", title);
            case EN -> new Caption(Caption.Kind.CHART, number, "Chart ", "", title);
        };
    }

    /** Returns all tables in document order, including the data of charts. */
    public static Stream<Table> tables(Document document) {
        return document.blocks().stream().flatMap(block -> {
            if (block instanceof Block.TableBlock table) {
                return Stream.of(table.table());
            }
            return block instanceof Block.ChartBlock chart ? Stream.of(chart.data()) : Stream.empty();
        });
    }

    /** Returns rows, subtotals and total in display order. */
    public static List<Table.Row> rowsInDisplayOrder(Table table) {
        List<Table.Row> lines = new ArrayList<>();
        table.groups().forEach(group -> {
            lines.add(group);
            lines.addAll(table.rowsOf(group));
        });
        if (!table.isGrouped()) {
            lines.addAll(table.rows());
        }
        if (table.total() != null) {
            lines.add(table.total());
        }
        return lines;
    }

    private static Sentence sentence(String id, String text) {
        return new Sentence(id, List.of(new Inline.PlainText(text)));
    }
}
