package kz.almasu.intake.template;

import static kz.almasu.submission.SubmissionFixture.stored;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.sheet.ParsedSheet;
import kz.almasu.intake.sheet.SheetFixture;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The template workbook that an office downloads, fills in and uploads. */
public class ParticipantTemplateTest {

    public static final List<Participant> STORED = List.of(stored(1, valid()), stored(2, valid(entry -> {
        entry.setFamilyName("О’Нил");
        entry.setRemark("=1+1 \"дәйексөз\"");
    })));

    @ParameterizedTest
    @EnumSource(Language.class)
    void importingUnchangedChangesNothing(Language language) {
        ParsedSheet sheet = SheetFixture.read(TemplateFixture.of(STORED, language));

        assertThat(sheet.findings()).isEmpty();
        ImportChanges changes = ImportChanges.between(STORED, sheet.rows());
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.unchanged()).isEqualTo(2);
        assertThat(sheet.rows().get(1).entry().getRemark()).isEqualTo("=1+1 \"дәйексөз\"");
    }

    @Test
    void isEmptyWithoutParticipants() {
        assertThat(SheetFixture.read(TemplateFixture.of(List.of(), Language.KK)))
                .isEqualTo(new ParsedSheet(List.of(), List.of()));
    }

    @Test
    void hasLockedHeaderValidationAndInstructions() throws IOException {
        try (XSSFWorkbook workbook = open(TemplateFixture.of(STORED, Language.KK))) {
            XSSFSheet sheet = workbook.getSheet("Қатысушылар");
            Row header = sheet.getRow(0);
            assertThat(header.getCell(1).getStringCellValue()).isEqualTo("Тегі");
            assertThat(header.getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getColumnStyle(1).getLocked()).isFalse();
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(ParticipantField.values().length - 1);
            assertThat(workbook.getSheet("Нұсқаулық").getLastRowNum()).isEqualTo(7);
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("options")))
                    .isEqualTo(SheetVisibility.HIDDEN);
            assertThat(workbook.getSheet("options").getRow(0).getCell(7).getStringCellValue())
                    .isEqualTo("Австралия");
            for (Row row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
        }
    }

    @Test
    void rejectsTheTemplateOfAnotherInstitution() {
        assertOnlyError(
                withStamp(stampRow -> write(stampRow.getCell(3), "KAZNU")), "FILE_IS_OF_YOUR_INSTITUTION", "KAZNU");
    }

    @Test
    void rejectsTheTemplateOfAnotherHalfYear() {
        byte[] file = withStamp(stampRow -> {
            write(stampRow.getCell(2), "2022H2");
            XSSFSheet sheet = ((XSSFWorkbook) stampRow.getSheet().getWorkbook()).getSheetAt(0);
            for (int row = 1; row < 3; row++) {
                write(sheet.getRow(row).getCell(9), "01.09.2022");
                write(sheet.getRow(row).getCell(10), "11.09.2022");
            }
        });

        assertOnlyError(file, "TEMPLATE_IS_OF_THE_HALF_YEAR", "2022H2");
    }

    /** The stamp decides, even if all rows would be valid. */
    @Test
    void rejectsTheTemplateOfAnotherHalfYearWithRowsOfThisOne() {
        byte[] file = withStamp(stampRow -> write(stampRow.getCell(2), "2022H2"));

        assertOnlyError(file, "TEMPLATE_IS_OF_THE_HALF_YEAR", "2022H2");
        assertThat(SheetFixture.read(file).findings().get(0).message(Language.RU))
                .contains("II полугодие 2022 года", "I полугодие 2023 года");
    }

    @Test
    void namesBothInstitutions() {
        byte[] file = withStamp(stampRow -> write(stampRow.getCell(3), "KAZNU"));

        assertThat(SheetFixture.read(file).findings().get(0).message(Language.RU))
                .contains(
                        CatalogueFixture.institution("KAZNU").label(Language.RU),
                        CatalogueFixture.institution("ENU").label(Language.RU));
    }

    @Test
    void acceptsAnOlderVersionWithANote() {
        byte[] file = withStamp(stampRow -> write(stampRow.getCell(1), "1"));

        assertOnlyNote(file, "TEMPLATE_IS_CURRENT", "1");
        assertThat(SheetFixture.read(file).findings().get(0).message(Language.EN))
                .contains(ParticipantField.REMARK.label(Language.EN))
                .doesNotContain(ParticipantField.COUNTRY.label(Language.EN));
    }

    private static void assertOnlyError(byte[] file, String rule, String value) {
        assertThat(SheetFixture.read(file).findings())
                .extracting(Finding::rule, Finding::severity, Finding::value)
                .containsExactly(tuple(rule, Severity.ERROR, value));
    }

    private static void assertOnlyNote(byte[] file, String rule, String value) {
        ParsedSheet sheet = SheetFixture.read(file);

        assertThat(sheet.findings())
                .extracting(Finding::rule, Finding::severity, Finding::value)
                .containsExactly(tuple(rule, Severity.NOTE, value));
        assertThat(sheet.rows()).hasSize(2);
    }

    /** Clears the cell first: POI would keep an inline text in addition to the new value. */
    private static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    /** Returns the template with a modified stamp. */
    private static byte[] withStamp(Consumer<Row> change) {
        try (XSSFWorkbook workbook = open(TemplateFixture.of(STORED, Language.EN))) {
            change.accept(workbook.getSheet("almasu").getRow(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
