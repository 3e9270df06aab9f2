package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.Workbooks.HEADER;
import static kz.almasu.intake.sheet.Workbooks.ROW;
import static kz.almasu.intake.sheet.Workbooks.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** Workbooks of offices, and the notices and errors about them. */
class WorkbookTest {

    @Test
    void readsHeadingsAndSynonymsOfOffices() {
        ParsedSheet sheet = read(unchanged -> {});

        assertThat(sheet.findings()).isEmpty();
        ParticipantEntry entry = entry(sheet);
        assertThat(entry.getDirection()).hasToString("OUTGOING");
        assertThat(entry.getDegree()).hasToString("CANDIDATE_OF_SCIENCE");
        assertThat(entry.getField()).hasToString("04");
        assertThat(entry.getFormat()).hasToString("OFFLINE");
        assertThat(entry.getProgramme()).hasToString("INTER_UNIVERSITY");
        assertThat(entry.getCountry()).hasToString("KG");
        assertThat(entry.getStartDate()).isEqualTo(LocalDate.of(2023, 4, 6));
        assertThat(entry.getRemark()).isNull();
    }

    @Test
    void readsDateAndNumberCells() {
        ParsedSheet sheet = read(worksheet -> {
            CellStyle day = worksheet.getWorkbook().createCellStyle();
            day.setDataFormat(worksheet.getWorkbook().createDataFormat().getFormat("dd\\.mm\\.yyyy"));
            cell(worksheet, "Дата начала").setCellValue(LocalDate.of(2023, 4, 6));
            cell(worksheet, "Дата начала").setCellStyle(day);
            cell(worksheet, "Дата окончания").setCellValue(45031);
            cell(worksheet, "Область образования").setCellValue(4);
        });

        assertThat(sheet.findings()).isEmpty();
        assertThat(entry(sheet).getStartDate()).isEqualTo(LocalDate.of(2023, 4, 6));
        assertThat(entry(sheet).getEndDate()).isEqualTo(LocalDate.of(2023, 4, 15));
        assertThat(entry(sheet).getField()).hasToString("04");
    }

    @Test
    void ignoresTitlesOtherSheetsAndEmptyRows() {
        byte[] file = Workbooks.build(workbook -> {
            Workbooks.addRow(workbook.createSheet("Титул"), 1, List.of("Отчет", "2023"));
            XSSFSheet sheet = workbook.createSheet("Данные");
            Workbooks.addRow(sheet, 1, List.of("Сведения об академическом обмене ППС"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:K1"));
            Workbooks.addRow(sheet, 4, HEADER);
            Workbooks.addRow(sheet, 5, ROW);
            CellStyle formatted = workbook.createCellStyle();
            formatted.setWrapText(true);
            for (int row = 5; row < 3000; row++) {
                sheet.createRow(row).createCell(3).setCellStyle(formatted);
            }
        });
        ParsedSheet sheet = SheetFixture.read(file);

        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(5);
        assertThat(sheet.findings())
                .extracting(Finding::rule, Finding::severity, Finding::value)
                .containsExactly(tuple("ONE_SHEET_IS_READ", Severity.NOTE, "Данные"));
    }

    @Test
    void notesAnotherSheetWithContent() {
        byte[] file = Workbooks.build(workbook -> {
            Workbooks.addRow(workbook.createSheet("Данные"), 1, HEADER);
            Workbooks.addRow(workbook.getSheet("Данные"), 2, ROW);
            workbook.createSheet("Лист2");
            Workbooks.addRow(workbook.createSheet("Архив"), 4, HEADER);
        });

        assertThat(SheetFixture.read(file).findings())
                .extracting(Finding::rule, finding -> finding.parameters().get(0))
                .containsExactly(tuple("ONE_SHEET_IS_READ", 1));
    }

    @Test
    void readsFormulaResultsWithANote() {
        ParsedSheet sheet = read(worksheet -> cell(worksheet, "Имя").setCellFormula("CONCATENATE(\"Мад\",\"ина\")"));

        assertThat(entry(sheet).getGivenName()).isEqualTo("Мадина");
        assertFinding(sheet, "FORMULAS_ARE_READ", 2, "", "C2");
        assertThat(sheet.errors()).isEmpty();
    }

    @Test
    void reportsAnUncomputedFormula() {
        ParsedSheet sheet = read(worksheet -> {
            cell(worksheet, "Имя").setBlank();
            cell(worksheet, "Имя").setCellFormula("A1");
        });

        assertFinding(sheet, "FORMULA_HAS_A_VALUE", 2, "given_name", "");
    }

    @Test
    void reportsACellErrorOnce() {
        ParsedSheet sheet = read(worksheet ->
                cell(worksheet, "Страна").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode()));

        assertThat(sheet.findings()).hasSize(1);
        assertFinding(sheet, "CELL_IS_NO_ERROR", 2, "country", "#REF!");
    }

    @Test
    void readsHiddenRowsWithANote() {
        ParsedSheet sheet = read(worksheet -> worksheet.getRow(1).setZeroHeight(true));

        assertThat(sheet.rows()).hasSize(1);
        assertFinding(sheet, "HIDDEN_ROWS_ARE_READ", 2, "", "");
    }

    @Test
    void readsVerticallyMergedCellsForEachRow() {
        List<String> below = new ArrayList<>(ROW);
        below.set(1, "Әлиева");
        below.set(7, "");
        ParsedSheet sheet = SheetFixture.read(Workbooks.of(
                List.of(HEADER, ROW, below),
                worksheet -> worksheet.addMergedRegion(CellRangeAddress.valueOf("H2:H3"))));

        assertThat(sheet.errors()).isEmpty();
        assertThat(sheet.rows().get(1).entry().getCountry()).hasToString("KG");
        assertFinding(sheet, "MERGED_CELLS_ARE_READ", 2, "", "H2:H3");
    }

    @Test
    void reportsHorizontallyMergedCells() {
        ParsedSheet sheet = read(worksheet -> {
            cell(worksheet, "Имя").setBlank();
            worksheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
        });

        assertFinding(sheet, "CELLS_ARE_NOT_MERGED", 2, "", "B2:C2");
    }

    @Test
    void warnsAboutMixedScriptsWithASuggestion() {
        byte[] file = Workbooks.of(
                List.of(
                        HEADER,
                        replaced("Кенжебаева", "Кенжeбaева", "06.04.2023", "06.07.2026", "15.04.2023", "15.07.2026")),
                unchanged -> {});
        ParsedSheet sheet = SheetFixture.parseWithPlausibilityChecks(file).sheet();

        assertThat(sheet.errors()).isEmpty();
        assertFinding(sheet, "FAMILY_NAME_IS_IN_ONE_SCRIPT", 2, "family_name", "Кенжeбaева");
        assertThat(sheet.findings().get(0).message(Language.RU)).contains("«Кенжебаева»");
        assertThat(sheet.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    private static List<String> replaced(String... pairs) {
        List<String> row = new ArrayList<>(ROW);
        List<String> all = Arrays.asList(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            row.set(row.indexOf(all.get(i)), all.get(i + 1));
        }
        return row;
    }

    private static ParsedSheet read(Consumer<XSSFSheet> change) {
        return SheetFixture.read(Workbooks.of(change));
    }

    private static ParticipantEntry entry(ParsedSheet sheet) {
        return sheet.rows().get(0).entry();
    }

    private static void assertFinding(ParsedSheet sheet, String rule, int row, String column, String value) {
        assertThat(sheet.findings())
                .extracting(Finding::rule, Finding::row, Finding::column, Finding::value)
                .contains(tuple(rule, row, column, value));
    }
}
