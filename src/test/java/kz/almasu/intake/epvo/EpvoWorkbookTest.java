package kz.almasu.intake.epvo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.almasu.intake.sheet.ParsedSheet;
import kz.almasu.intake.sheet.SheetFixture;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Name;
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import kz.almasu.system.Language;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A report as the forms of EPVO. */
class EpvoWorkbookTest {

    @Test
    void writesEachDirectionIntoItsFormWithTheIdsOfEpvo() throws IOException {
        try (XSSFWorkbook workbook = open(List.of(entry(Direction.OUTGOING), entry(Direction.INCOMING)))) {
            assertThat(cells(workbook.getSheet("ВП-34"), 2))
                    .contains("Айгүл", "Маратқызы", "Erasmus+", "2.0")
                    .doesNotContain("Leipzig University");
            assertThat(cells(workbook.getSheet("ВП-33"), 2))
                    .contains("Айгүл Маратқызы", "Германия", "Leipzig University", "2.0");
            assertThat(workbook.getSheet("ВП-34").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void tellsWhatTheFormsCannotHold() throws IOException {
        ParticipantEntry remarked = entry(Direction.OUTGOING);
        remarked.setRemark("=1+1");
        remarked.setProgramme(new Programme("OWN", 9, new Name("Өз бағдарламасы", "Своя программа", "Own programme")));
        try (XSSFWorkbook workbook = open(List.of(remarked))) {
            List<String> note = new ArrayList<>();
            workbook.getSheet("Note").forEach(row -> note.add(row.getCell(0).getStringCellValue()));
            assertThat(note)
                    .contains(
                            "EPVO has no remarks. Participants with one: 1.",
                            "Programmes that are not in the list of EPVO: Own programme. Their id is empty.",
                            "Сейітова Айгүл Маратқызы: Germany, Leipzig University");
            assertThat(cells(workbook.getSheet("ВП-34"), 2)).contains("Своя программа");
        }
    }

    @Test
    void findsAProgrammeThatWasAddedLaterByItsName() {
        assertThat(EpvoProgramme.of(new Programme("UNICEN", 9, new Name("–", "UniCEN American Councils", "–"))))
                .map(EpvoProgramme::id)
                .contains(8);
        assertThat(EpvoProgramme.of(new Programme("OTHER", 9, new Name("а", "б", "c"))))
                .isEmpty();
    }

    /** A list that the portal wrote for EPVO is recognised when it is uploaded: here the foreign staff. */
    @Test
    void isReadAgain() {
        ParsedSheet sheet = SheetFixture.read(write(List.of(entry(Direction.INCOMING)), Language.KK));

        assertThat(sheet.errors()).isEmpty();
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.entry().getDirection()).isEqualTo(Direction.INCOMING);
            assertThat(row.entry().getProgramme()).hasToString("ERASMUS_PLUS");
            assertThat(row.entry().getForeignInstitution()).isEqualTo("Leipzig University");
        });
    }

    private static XSSFWorkbook open(List<ParticipantEntry> entries) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(entries, Language.EN)));
    }

    private static byte[] write(List<ParticipantEntry> entries, Language language) {
        ReportStatus status =
                new ReportStatus(SheetFixture.ENU, Period.withDefaultDates(new HalfYear(2023, 1)), null, Totals.NONE);
        return EpvoWorkbook.write(status, entries, language);
    }

    private static ParticipantEntry entry(Direction direction) {
        ParticipantEntry entry = SubmissionFixture.valid();
        entry.setDirection(direction);
        entry.setFamilyName("Сейітова");
        entry.setGivenName("Айгүл Маратқызы");
        entry.setCountry(CatalogueFixture.entry(Country.class, "DE"));
        entry.setForeignInstitution("Leipzig University");
        entry.setProgramme(CatalogueFixture.entry(Programme.class, "ERASMUS_PLUS"));
        return entry;
    }

    private static List<String> cells(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.toString()));
        return cells;
    }
}
