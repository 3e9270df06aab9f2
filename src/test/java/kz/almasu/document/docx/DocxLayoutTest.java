package kz.almasu.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.DocumentFixture;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeFixture;
import kz.almasu.system.Language;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layout, metadata and charts of a Word file. */
class DocxLayoutTest {

    private static final Document NOTE = DocumentFixture.note(Language.KK);
    private static final WordFile WORD = WordFile.of(NOTE);

    @ParameterizedTest
    @CsvSource({"KK, kk-KZ", "RU, ru-RU", "EN, en-GB"})
    void hasLanguageAndTitleButNoAuthor(Language language, String tag) throws IOException, XmlException {
        Document note = DocumentFixture.note(language);
        var word = WordFile.of(note).word();
        var core = word.getProperties().getCoreProperties();

        assertThat(word.getStyle()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo(tag);
        assertThat(core.getTitle()).isEqualTo(note.title());
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains(tag);
        assertThat(core.getCreator()).isNull();
        assertThat(core.getCreated()).isNull();
    }

    @Test
    void repeatsHeadingRowsAndDoesNotSplitRows() {
        for (XWPFTable table : WORD.tables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    /** A chain of charts and the heading after them can be longer than a page: the heading would then stand alone. */
    @Test
    void keepsAChartWithItsOwnTableOnly() {
        assertThat(WORD.word().getParagraphs().stream()
                        .filter(paragraph -> "Figure".equals(paragraph.getStyle()))
                        .map(XWPFParagraph::isKeepNext))
                .containsExactlyElementsOf(NOTE.blocks(Block.ChartBlock.class)
                        .map(Block.ChartBlock::isTabulated)
                        .toList());
        assertThat(WORD.word()
                        .getStyles()
                        .getStyle("Figure")
                        .getCTStyle()
                        .getPPr()
                        .isSetKeepNext())
                .isFalse();
    }

    @Test
    void putsWideTablesOnLandscapePages() {
        String xml = WORD.xml();

        assertThat(xml.split("<w:sectPr", -1)).as("sections").hasSize(1 + 2);
        assertThat(xml.substring(xml.lastIndexOf("<w:sectPr"))).contains("landscape");
        assertThat(xml.substring(0, xml.lastIndexOf("<w:sectPr")))
                .doesNotContain("landscape")
                .contains("w:w=\"11907\"");
    }

    @Test
    void hasPageNumbersAndTheTitleInTheHeader() {
        assertThat(WORD.word().getFooterArray(0)._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ");
        assertThat(WORD.word().getHeaderArray(0).getText()).contains(NOTE.title());
    }

    @Test
    void hasNativeChartsWithEmbeddedWorkbooks() throws IOException, InvalidFormatException {
        Table data =
                NOTE.blocks(Block.ChartBlock.class).findFirst().orElseThrow().data();
        XWPFChart chart = WORD.word().getCharts().get(0);
        XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
        XDDFChartData.Series reported = chart.getChartSeries().get(0).getSeries(1);

        assertThat(WORD.word().getCharts()).hasSize(2);
        assertThat(reported.getValuesData().getPointCount())
                .isEqualTo(data.rows().size());
        assertThat(reported.getValuesData().getPointAt(3)).isEqualTo(144.0);
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue())
                .isEqualTo(data.rows().get(3).label());
        assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(75);
        assertThat(sheet.getRow(1).getCell(1)).as("not known").isNull();
        assertThat(WORD.xml()).contains("descr=\"Alternative of chart 1\"", "descr=\"Alternative of chart 2\"");
    }

    @Test
    void drawsNoColumnForAnUnknownNumber() {
        var before = WORD.word()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);

        assertThat(before.getVal().getNumRef().getNumCache().getPtList())
                .singleElement()
                .satisfies(point -> assertThat(point.getIdx()).isEqualTo(3));
    }

    @Test
    void escapesSpecialCharacters() {
        WordFile odd = WordFile.of(DocumentFixture.filledWith(DocumentFixture.SPECIAL_CHARACTERS));

        assertThat(odd.texts(ParagraphStyle.TITLE)).containsExactly(DocumentFixture.SPECIAL_CHARACTERS_AS_DISPLAYED);
        assertThat(odd.tables()).hasSize(2);
        assertThat(odd.xml().split("w:name=\"a_table_1\"", -1))
                .as("bookmarks are unique")
                .hasSize(1 + 1);
        assertThat(odd.tables().get(0).getRows()).hasSize(1001);
        assertThat(odd.tables().get(0).getRow(1000).getCell(1).getText())
                .isEqualTo(DocumentFixture.SPECIAL_CHARACTERS_AS_DISPLAYED);
    }

    @Test
    void isDeterministic() {
        byte[] bytes = new DocxRenderer().render(NOTE);

        assertThat(Arrays.equals(bytes, new DocxRenderer().render(DocumentFixture.note(Language.KK))))
                .isTrue();
        OfficeFixture.assertNoTimestampsOrAuthor(bytes);
    }
}
