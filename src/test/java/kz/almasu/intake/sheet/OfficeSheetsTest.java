package kz.almasu.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as offices have them, with invented names; expected is what the office would say is in them. */
class OfficeSheetsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/expected-of-sheets.csv", delimiter = '|', numLinesToSkip = 1)
    void areReadAsMeant(String file, int rows, String findings) throws IOException {
        ParsedSheet sheet = sheet(file);

        assertThat(sheet.findings().stream().map(OfficeSheetsTest::written))
                .containsExactlyInAnyOrder(findings == null ? new String[0] : findings.split(", "));
        assertThat(sheet.rows()).hasSize(rows);
    }

    /** Every value of a university's own list, written by hand from the sheet. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void listOfAUniversityHasNoWrongValue(String extension) throws IOException {
        assertThat(sheet("22-kz-university-whole." + extension).rows().stream().map(OfficeSheetsTest::written))
                .containsExactly(
                        "7 OUTGOING, Сапарова, Айгүл Маратқызы, CANDIDATE_OF_SCIENCE, 01, OFFLINE, ERASMUS_PLUS, PL, "
                                + "Варшава университеті, 2026-09-01, 2026-09-30",
                        "8 OUTGOING, Нұрланов, Е.А., PHD, 06, OFFLINE, INTER_UNIVERSITY, TR, Ankara Üniversitesi, "
                                + "2026-10-05, 2026-10-16",
                        "9 OUTGOING, Оспанов, Дәурен, MASTER, 02, ONLINE, INTER_UNIVERSITY, RU, ММУ, 2026-11-01, 2026-11-10",
                        "11 INCOMING, Smith, John A., PHD, 01, OFFLINE, CINTANA, US, Arizona State University, "
                                + "2026-09-07, 2026-09-18",
                        "12 INCOMING, Ким, Мин Су, PHD, 02, HYBRID, INTER_UNIVERSITY, KR, Seoul National University, "
                                + "2026-10-12, 2026-10-23");
    }

    @Test
    void aRowThatIsLeftOutCanBeTakenIn() throws IOException {
        byte[] file = bytes("22-kz-university-whole.xlsx");
        CellAddress total = CellAddress.ofRow(13);
        ParseResult result = SheetFixture.parse(file, Map.of(), Map.of(total, ""));

        assertThat(result.sheet().rows()).extracting(SheetRow::row).containsExactly(7, 8, 9, 11, 12, 13);
        assertThat(result.sheet().rowsWithErrors()).contains(13).doesNotContain(7, 8, 9, 11, 12);
        assertThat(result.corrections()).containsExactly(new CorrectedCell(total, "Барлығы: 5", ""));
    }

    @Test
    void lettersOfKazakhEncodingsAreNotGarbled() throws IOException {
        assertThat(written(sheet("20e-kz1048.csv").rows().get(0)))
                .contains("Нұрланова, Әсем Қанатқызы", "Анкара мемлекеттік университеті");
        assertThat(written(sheet("20c-koi8.csv").rows().get(0))).contains("Сапарова, Айгуль");
    }

    /** The form ВП-34 has neither country nor institution abroad: both are asked at cells added to its rows. */
    @Test
    void listOfEpvoIsFilledInWhereItLacksColumns() throws IOException {
        ParseResult result = SheetFixture.parseWithPlausibilityChecks(bytes("23-epvo-vp34.xlsx"));

        assertThat(result.sheet().rows().stream().map(OfficeSheetsTest::written))
                .containsExactly(
                        "3 OUTGOING, Сапарова, Айгуль Маратовна, CANDIDATE_OF_SCIENCE, 01, OFFLINE, ERASMUS_PLUS, , , "
                                + "2026-09-01, 2026-09-30",
                        "4 OUTGOING, Нурланов, Ерлан Асқарұлы, MASTER, 06, ONLINE, INTER_UNIVERSITY, , , "
                                + "2026-10-05, 2026-10-16");
        assertThat(result.sheet().errors().stream().map(result::addressOf).map(Object::toString))
                .containsExactly("P3", "Q3", "P4", "Q4");
    }

    private static ParsedSheet sheet(String file) throws IOException {
        return SheetFixture.parseWithPlausibilityChecks(bytes(file)).sheet();
    }

    private static String written(Finding finding) {
        return finding.rule() + " " + finding.row();
    }

    private static String written(SheetRow row) {
        return row.row() + " "
                + Stream.of(ParticipantField.values())
                        .filter(field -> field != ParticipantField.INSTITUTION && !field.isOptional())
                        .map(field -> field.textOf(row.entry()))
                        .collect(Collectors.joining(", "));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream sheet = OfficeSheetsTest.class.getResourceAsStream("/sheets/" + file)) {
            return sheet.readAllBytes();
        }
    }
}
