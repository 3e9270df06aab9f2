package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.Workbooks.HEADER;
import static kz.almasu.intake.sheet.Workbooks.ROW;
import static kz.almasu.intake.sheet.Workbooks.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The uploaded file with its issues as cell comments. */
class AnnotatedFileTest {

    private static final byte[] FILE = Workbooks.of(List.of(HEADER, ROW, ROW), sheet -> {
        cell(sheet, "Страна").setCellValue("Атлантида");
        sheet.getRow(2).createCell(20).setCellFormula("1+1");
        sheet.setColumnWidth(3, 7777);
        Workbooks.addRow(sheet.getWorkbook().createSheet("Своё"), 1, List.of("остаётся"));
    });

    @Test
    void highlightsTheInvalidCellAndKeepsEverythingElse() throws IOException {
        try (XSSFWorkbook annotated = annotated(FILE, Map.of())) {
            XSSFSheet sheet = annotated.getSheetAt(0);
            XSSFCell invalid = sheet.getRow(1).getCell(7);
            assertThat(invalid.getStringCellValue()).isEqualTo("Атлантида");
            assertThat(invalid.getCellComment().getString().getString()).startsWith("«Атлантида» тізімде жоқ.");
            assertThat(invalid.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(sheet.getRow(2).getCell(7).getCellComment()).isNull();
            assertThat(sheet.getRow(2).getCell(20).getCellFormula()).isEqualTo("1+1");
            assertThat(sheet.getColumnWidth(3)).isEqualTo(7777);
            assertThat(annotated.getSheet("Своё").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("остаётся");
        }
    }

    @Test
    void containsCorrections() throws IOException {
        Map<CellAddress, String> corrections = Map.of(CellAddress.parse("H2"), "Германия");

        assertThat(SheetFixture.parse(FILE, Map.of(), corrections).sheet().errors())
                .isEmpty();
        try (XSSFWorkbook annotated = annotated(FILE, corrections)) {
            assertThat(annotated.getSheetAt(0).getRow(1).getCell(7).getStringCellValue())
                    .isEqualTo("Германия");
        }
    }

    @Test
    void convertsCsvToAWorkbookWithTheSameFindings() throws IOException {
        byte[] csv = (SheetFixture.HEADER + SheetFixture.ROW.replace("KG", "XX")).getBytes(StandardCharsets.UTF_8);
        byte[] workbook = AnnotatedFile.annotate(csv, SheetFixture.parse(csv), List.of(), Map.of(), Language.KK);

        assertThat(SheetFixture.read(workbook).findings())
                .extracting(Finding::rule, Finding::row, Finding::value)
                .isEqualTo(SheetFixture.read(csv).findings().stream()
                        .map(finding -> tuple(finding.rule(), finding.row(), finding.value()))
                        .toList());
        try (XSSFWorkbook annotated = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(annotated.getSheetAt(0).getRow(1).getCell(8).getCellComment())
                    .isNotNull();
        }
    }

    private static XSSFWorkbook annotated(byte[] file, Map<CellAddress, String> corrections) throws IOException {
        ParseResult parseResult = SheetFixture.parse(file, Map.of(), corrections);
        return new XSSFWorkbook(new ByteArrayInputStream(
                AnnotatedFile.annotate(file, parseResult, List.of(), corrections, Language.KK)));
    }
}
