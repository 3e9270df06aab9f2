package kz.almasu.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Document;
import kz.almasu.document.DocumentFixture;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeFixture;
import kz.almasu.system.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookRendererTest {

    private static final Document NOTE = DocumentFixture.note(Language.RU);
    private static final XSSFWorkbook BOOK = read(NOTE);

    private static XSSFWorkbook read(Document document) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(new WorkbookRenderer().render(document)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesAllTableCells(Language language) {
        Document note = DocumentFixture.note(language);
        XSSFWorkbook book = read(note);
        int sheet = 1;
        for (Block block : note.blocks()) {
            if (block instanceof Block.TableBlock table) {
                assertSame(book.getSheetAt(sheet++), table.table(), language, false);
            } else if (block instanceof Block.ChartBlock chart) {
                assertSame(book.getSheetAt(sheet++), chart.data(), language, true);
            }
        }
        assertThat(book.getNumberOfSheets()).isEqualTo(sheet);
    }

    private static void assertSame(XSSFSheet sheet, Table table, Language language, boolean chart) {
        List<Table.Row> lines = DocumentFixture.rowsInDisplayOrder(table);
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.getRow(4 + i);
            assertThat(row.getCell(1).getStringCellValue())
                    .isEqualTo(lines.get(i).label());
            for (int column = 0; column < table.columns().size(); column++) {
                Cell expected = lines.get(i).cell(table.columns().get(column));
                assertSame(row.getCell(2 + column), expected, language, chart);
            }
        }
    }

    private static void assertSame(XSSFCell cell, Cell expected, Language language, boolean chart) {
        if (expected instanceof Cell.Amount amount) {
            assertThat(cell.getNumericCellValue()).isEqualTo(amount.value());
        } else if (expected instanceof Cell.Share share) {
            assertThat(BigDecimal.valueOf(cell.getNumericCellValue()).movePointRight(2))
                    .isEqualByComparingTo(share.percent());
            assertThat(cell.getCellStyle().getDataFormatString())
                    .isEqualTo(share.percent().scale() == 0 ? "0%" : "0.0%");
        } else if (expected == null || chart) {
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        } else {
            assertThat(cell.getStringCellValue()).isEqualTo(CellText.of(expected, language));
        }
    }

    @Test
    void firstSheetHasTheTextAndLinksToAllOthers() {
        XSSFSheet text = BOOK.getSheetAt(0);
        List<String> lines = lines(text);
        Set<String> linked = new HashSet<>();
        text.getHyperlinkList().forEach(link -> linked.add(link.getLocation().replaceAll("^'|'!A1$|!A1$", "")));

        assertThat(text.getSheetName()).isEqualTo("Текст");
        assertThat(lines)
                .contains(NOTE.title(), NOTE.scope(), "Types", "– First item;", "[1] How figures are counted.")
                .anyMatch(line -> line.startsWith("Барлығы 382 адам (Таблица 1, 2) [1]. A second sentence"));
        assertThat(linked).hasSize(BOOK.getNumberOfSheets() - 1).allMatch(name -> BOOK.getSheet(name) != null);
    }

    private static List<String> lines(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(0).getStringCellValue())
                .toList();
    }

    @Test
    void namesSheetsByCaptionLabels() {
        assertThat(BOOK.getSheet("Таблица 1").getRow(0).getCell(0).getStringCellValue())
                .startsWith("Таблица 1. ");
        assertThat(BOOK.getSheet("Приложение 4")).isNotNull();
        assertThat(BOOK.getSheet("Диаграмма 2").getDrawingPatriarch().getCharts())
                .hasSize(1);
    }

    @Test
    void freezesAndRepeatsHeadingsAndFitsThePage() {
        XSSFSheet sheet = BOOK.getSheet("Приложение 3");

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
    }

    @Test
    void chartsReferToCellsOfTheirSheets() {
        XSSFSheet sheet = BOOK.getSheet("Диаграмма 1");
        var series = sheet.getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getChartSeries()
                .get(0)
                .getSeries(1);

        assertThat(series.getValuesData().getDataRangeReference()).isEqualTo("'Диаграмма 1'!$D$5:$D$9");
        assertThat(sheet.getRow(7).getCell(3).getNumericCellValue()).isEqualTo(144);
        assertThat(sheet.getRow(10).getCell(1).getStringCellValue()).isEqualTo("нет данных");
        assertThat(sheet.getDrawingPatriarch().getCTDrawing().xmlText()).contains("descr=\"Alternative of chart 1\"");
    }

    @Test
    void escapesAndTruncatesText() {
        XSSFWorkbook odd = read(DocumentFixture.filledWith(DocumentFixture.SPECIAL_CHARACTERS));
        XSSFCell label = odd.getSheetAt(1).getRow(1003).getCell(1);

        assertThat(label.getCellType()).isEqualTo(CellType.STRING);
        assertThat(label.getStringCellValue()).isEqualTo(DocumentFixture.SPECIAL_CHARACTERS_AS_DISPLAYED);
        assertThat(odd.getNumberOfSheets()).as("two tables with one name").isEqualTo(3);
        assertThat(read(DocumentFixture.filledWith("x".repeat(40_000)))
                        .getSheetAt(1)
                        .getRow(5)
                        .getCell(1)
                        .getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void isDeterministic() {
        byte[] bytes = new WorkbookRenderer().render(NOTE);

        assertThat(Arrays.equals(bytes, new WorkbookRenderer().render(DocumentFixture.note(Language.RU))))
                .isTrue();
        OfficeFixture.assertNoTimestampsOrAuthor(bytes);
    }
}
