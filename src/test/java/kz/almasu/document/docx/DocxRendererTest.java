package kz.almasu.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Document;
import kz.almasu.document.DocumentFixture;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

class DocxRendererTest {

    private static final Document NOTE = DocumentFixture.note(Language.KK);
    private static final WordFile WORD = WordFile.of(NOTE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesAllTableCells(Language language) {
        Document note = DocumentFixture.note(language);
        List<Table> tables = DocumentFixture.tables(note).toList();
        List<XWPFTable> actual = WordFile.of(note).tables();

        assertThat(actual).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            List<List<String>> rows = new ArrayList<>();
            DocumentFixture.rowsInDisplayOrder(table).forEach(row -> rows.add(expected(table, row, language)));
            assertThat(read(actual.get(i))).as(table.id()).isEqualTo(rows);
        }
    }

    private static List<String> expected(Table table, Table.Row row, Language language) {
        int number = table.numberOf(row);
        return Stream.concat(
                        Stream.of(number == 0 ? "" : Integer.toString(number), row.label()),
                        table.columns().stream().map(column -> text(table, row.cell(column), language)))
                .toList();
    }

    /** A table with many columns shows none as a dash. */
    private static String text(Table table, Cell cell, Language language) {
        return table.columns().size() > 5 && new Cell.Amount(0).equals(cell) ? "–" : CellText.of(cell, language);
    }

    private static List<List<String>> read(XWPFTable table) {
        return table.getRows().stream()
                .skip(1)
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    @Test
    void writesAllText() {
        assertThat(WORD.texts(ParagraphStyle.TITLE)).containsExactly(NOTE.title());
        assertThat(WORD.texts(ParagraphStyle.SUBTITLE)).containsExactly(NOTE.scope(), NOTE.edition());
        assertThat(WORD.texts(ParagraphStyle.BODY_TEXT))
                .containsExactlyElementsOf(NOTE.blocks(Block.Paragraph.class)
                        .map(paragraph -> paragraph.sentences().stream()
                                .map(Sentence::text)
                                .collect(Collectors.joining(" ")))
                        .toList());
        assertThat(WORD.texts(ParagraphStyle.LIST_BULLET)).containsExactly("First item;", "second item.");
        assertThat(WORD.texts(ParagraphStyle.TABLE_NOTE)).containsExactly("A note on this table.");
        assertThat(WORD.texts(ParagraphStyle.HEADING_2)).containsExactly("Types");
    }

    @Test
    void writesCaptionsAboveTablesAndAppendicesAsHeadings() {
        List<Caption> captions = NOTE.blocks(Block.TableBlock.class)
                .map(Block.TableBlock::caption)
                .toList();
        List<XWPFTable> tables = WORD.tables().subList(2, WORD.tables().size());

        assertThat(tables.stream().map(WORD::textAbove))
                .containsExactlyElementsOf(captions.stream().map(Caption::text).toList());
        assertThat(WORD.texts(ParagraphStyle.HEADING_1))
                .hasSize(2 + 4)
                .last()
                .asString()
                .startsWith("4-қосымша. ");
    }

    @Test
    void tableOfContentsLinksAllHeadingsAndAppendices() {
        String contents = WORD.xml().substring(0, WORD.xml().indexOf("Heading1"));

        assertThat(matches("<w:hyperlink w:anchor=\"(\\w+)\"", contents))
                .hasSize(3 + 4)
                .isSubsetOf(bookmarks())
                .isEqualTo(matches("PAGEREF (\\w+) ", contents));
        assertThat(contents).contains("Мазмұны").contains("3-қосымша. ");
    }

    /** A stored number would be shown until somebody updates it, and may be wrong. */
    @Test
    void storesNoPageNumbers() {
        assertThat(matches(
                        "PAGEREF [^<]*</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + "<w:r><w:t>([^<]*)</w:t></w:r>",
                        WORD.xml()))
                .hasSize(3 + 4)
                .noneMatch(result -> result.matches(".*\\d.*"));
    }

    /** LibreOffice does not show what stands beyond the right indent. */
    @Test
    void pageNumbersStandWithinTheMargins() {
        for (ParagraphStyle style : List.of(ParagraphStyle.CONTENTS_1, ParagraphStyle.CONTENTS_2)) {
            CTPPrGeneral properties =
                    WORD.word().getStyles().getStyle(style.id()).getCTStyle().getPPr();

            assertThat(twips(properties.getTabs().getTabArray(0).getPos())
                            + twips(properties.getInd().getRight()))
                    .isLessThanOrEqualTo(PageLayout.width(false));
        }
    }

    private static int twips(Object value) {
        return Integer.parseInt(value.toString());
    }

    @Test
    void crossReferencesAreFieldsOfNumberedCaptions() {
        assertThat(matches(" REF (\\w+) ", WORD.xml()))
                .containsExactly("a_table_1", "a_table_2_n")
                .isSubsetOf(bookmarks());
        assertThat(bookmarks()).doesNotHaveDuplicates();
        assertThat(matches("SEQ (кесте) ", WORD.xml())).hasSize(7);
    }

    private static List<String> bookmarks() {
        return matches("<w:bookmarkStart [^>]*w:name=\"(\\w+)\"", WORD.xml());
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void writesNativeFootnotes() {
        assertThat(WORD.word().getFootnotes())
                .last()
                .satisfies(note ->
                        assertThat(WordFile.text(note.getParagraphs().get(0))).isEqualTo(" How figures are counted."));
    }

    @Test
    void definesAllStyles() {
        for (ParagraphStyle style : ParagraphStyle.values()) {
            assertThat(WORD.word().getStyles().getStyle(style.id()))
                    .as(style.id())
                    .isNotNull();
        }
        assertThat(WORD.word().getStyles().getStyle("NoteTable")).isNotNull();
        assertThat(WORD.word().getStyles().getStyle("FootnoteReference")).isNotNull();
    }
}
