package kz.almasu.document;

import java.util.List;
import java.util.Map;
import kz.almasu.system.Language;

/** A small document with all block types and markup in all of its texts. */
public final class HostileDocument {

    /** Markup, quotes, an ampersand and a character that is illegal in XML. */
    public static final String HOSTILE = "<script>alert(\"x\")</script> & 'y' ]]> \u0001";

    private HostileDocument() {}

    public static Document document() {
        Caption table = new Caption(Caption.Kind.TABLE, 1, "Table ", "", HOSTILE);
        Caption unnumbered = new Caption(Caption.Kind.TABLE, 0, "", "", "Without number");
        Caption appendix = new Caption(Caption.Kind.APPENDIX, 1, "Appendix ", "", "Institutions");
        return new Document(
                Language.EN,
                HOSTILE,
                "First half of 2023",
                "",
                List.of(
                        new Block.Heading("one", 1, HOSTILE),
                        new Block.Heading("one.part", 2, "Part"),
                        new Block.Paragraph("said", List.of(sentence("a"), sentence("b"))),
                        new Block.Listing("listed", List.of(sentence("c"))),
                        new Block.TableBlock(table, TableFixture.plain(HOSTILE), List.of(sentence("d"))),
                        new Block.TableBlock(unnumbered, TableFixture.grouped(), List.of()),
                        new Block.ChartBlock(
                                new Caption(Caption.Kind.CHART, 1, "Chart ", "", HOSTILE), chartData(), HOSTILE),
                        new Block.TableBlock(appendix, TableFixture.grouped(), List.of())));
    }

    /** Data of two periods; the earlier number is unknown in one row and zero in the other. */
    public static Table chartData() {
        return new Table(
                "chart-1",
                "Types",
                "First half of 2023",
                "Type",
                List.of(new Table.Column("before", "2022"), new Table.Column("now", "2023")),
                List.of(
                        new Table.Row("A", HOSTILE, null, Map.of("before", Cell.UNKNOWN, "now", new Cell.Amount(211))),
                        new Table.Row(
                                "B", "State", null, Map.of("before", new Cell.Amount(0), "now", new Cell.Amount(55)))),
                List.of(),
                null);
    }

    private static Sentence sentence(String id) {
        return new Sentence(
                id,
                List.of(
                        new Inline.PlainText(HOSTILE),
                        new Inline.Value("116", List.of("2023H1/1/UZ/participants")),
                        new Inline.Reference("Table 1", "table-1"),
                        new Inline.Reference("Table 9", "table-9"),
                        new Inline.Footnote(
                                List.of(new Sentence(id + ".note", List.of(new Inline.PlainText("Note " + id))))),
                        new Inline.PlainText(".")));
    }
}
