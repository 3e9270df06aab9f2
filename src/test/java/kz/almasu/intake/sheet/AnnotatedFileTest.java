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

/** The office's own file comes back with what is wrong said in its cells. */
class AnnotatedFileTest {

    private static final byte[] FILE = Workbooks.of(List.of(HEADER, ROW, ROW), sheet -> {
        cell(sheet, "Страна").setCellValue("Атлантида");
        sheet.getRow(2).createCell(20).setCellFormula("1+1");
        sheet.setColumnWidth(3, 7777);
        Workbooks.put(sheet.getWorkbook().createSheet("Своё"), 1, List.of("остаётся"));
    });

    @Test
    void theCellAtFaultIsMarkedAndAllElseStaysAsItWas() throws IOException {
        try (XSSFWorkbook marked = marked(FILE, Map.of())) {
            XSSFSheet sheet = marked.getSheetAt(0);
            XSSFCell wrong = sheet.getRow(1).getCell(7);
            assertThat(wrong.getStringCellValue()).isEqualTo("Атлантида");
            assertThat(wrong.getCellComment().getString().getString()).startsWith("«Атлантида» тізімде жоқ.");
            assertThat(wrong.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(sheet.getRow(2).getCell(7).getCellComment()).isNull();
            assertThat(sheet.getRow(2).getCell(20).getCellFormula()).isEqualTo("1+1");
            assertThat(sheet.getColumnWidth(3)).isEqualTo(7777);
            assertThat(marked.getSheet("Своё").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("остаётся");
        }
    }

    @Test
    void whatWasMendedOnThePageIsInIt() throws IOException {
        Map<CellAddress, String> mended = Map.of(CellAddress.parse("H2"), "Германия");

        assertThat(SheetFixture.reading(FILE, Map.of(), mended).sheet().errors())
                .isEmpty();
        try (XSSFWorkbook marked = marked(FILE, mended)) {
            assertThat(marked.getSheetAt(0).getRow(1).getCell(7).getStringCellValue())
                    .isEqualTo("Германия");
        }
    }

    @Test
    void aCsvFileComesBackAsAWorkbookThatIsReadTheSame() throws IOException {
        byte[] csv = (SheetFixture.HEADER + SheetFixture.ROW.replace("KG", "XX")).getBytes(StandardCharsets.UTF_8);
        byte[] back = AnnotatedFile.annotate(csv, SheetFixture.reading(csv), List.of(), Map.of(), Language.KK);

        assertThat(SheetFixture.read(back).findings())
                .extracting(Finding::rule, Finding::row, Finding::value)
                .isEqualTo(SheetFixture.read(csv).findings().stream()
                        .map(finding -> tuple(finding.rule(), finding.row(), finding.value()))
                        .toList());
        try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(back))) {
            assertThat(marked.getSheetAt(0).getRow(1).getCell(8).getCellComment())
                    .isNotNull();
        }
    }

    private static XSSFWorkbook marked(byte[] file, Map<CellAddress, String> mended) throws IOException {
        ParseResult reading = SheetFixture.reading(file, Map.of(), mended);
        return new XSSFWorkbook(
                new ByteArrayInputStream(AnnotatedFile.annotate(file, reading, List.of(), mended, Language.KK)));
    }
}
