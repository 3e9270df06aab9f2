package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.SheetFixture.HEADER;
import static kz.almasu.intake.sheet.SheetFixture.ROW;
import static kz.almasu.intake.sheet.SheetFixture.read;
import static kz.almasu.intake.sheet.SheetFixture.readWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.Serializable;
import kz.almasu.registry.Direction;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cell values of a sheet. */
class CsvValuesTest {

    @Test
    void parsesEveryField() {
        ParsedSheet sheet = read(HEADER + ROW);

        assertThat(sheet.findings()).isEmpty();
        ParticipantEntry entry = sheet.rows().get(0).entry();
        assertThat(entry.getDirection()).isEqualTo(Direction.OUTGOING);
        assertThat(entry.getFamilyName()).isEqualTo("Кенжебаева");
        assertThat(entry.getGivenName()).isEqualTo("Мадина");
        assertThat(entry.getDegree()).hasToString("CANDIDATE_OF_SCIENCE");
        assertThat(entry.getField()).hasToString("04");
        assertThat(entry.getFormat()).hasToString("OFFLINE");
        assertThat(entry.getProgramme()).hasToString("INTER_UNIVERSITY");
        assertThat(entry.getCountry()).hasToString("KG");
        assertThat(entry.getForeignInstitution()).isEqualTo("Kyrgyz State Technical University");
        assertThat(entry.getStartDate()).isEqualTo("2023-04-06");
        assertThat(entry.getEndDate()).isEqualTo("2023-04-15");
    }

    @ParameterizedTest
    @CsvSource({
        "direction, OUTGOING, outwards, 'OUTGOING, INCOMING'",
        "degree, CANDIDATE_OF_SCIENCE, Dean, 'PHD, DOCTOR_OF_SCIENCE, CANDIDATE_OF_SCIENCE, MASTER, NONE'",
        "field, 04, 12, '01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11'",
        "format, OFFLINE, outside, 'ONLINE, OFFLINE, HYBRID'",
        "programme, INTER_UNIVERSITY, Fulbright, 'CINTANA, BOLASHAK_500, DAAD, ERASMUS_PLUS, YOUNG_SCIENTISTS_GRANT, ORKHON, INTER_UNIVERSITY'",
    })
    void reportsAnUnknownCodeWithTheAllowedOnes(String column, String known, String unknown, String allowed) {
        ParsedSheet sheet = readWith(known + ",", unknown + ",");

        assertThat(sheet.findings())
                .extracting(Finding::rule, Finding::row, Finding::column, Finding::value)
                .containsExactly(tuple("CODE_IS_KNOWN", 2, column, unknown));
        for (Language language : Language.values()) {
            assertThat(sheet.findings().get(0).message(language))
                    .contains(unknown)
                    .contains(allowed.split(", "));
        }
    }

    @Test
    void reportsAnUnknownCountryOnce() {
        ParsedSheet sheet = readWith(",KG,", ",XX,");

        assertThat(sheet.findings())
                .extracting(Finding::rule, Finding::row, Finding::column, Finding::value)
                .containsExactly(tuple("CODE_IS_KNOWN", 2, "country", "XX"));
        assertThat(sheet.findings().get(0).message(Language.EN)).containsPattern("Austria \\(AT\\), .*, …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "30.02.2023",
                "2023-13-01",
                "04/06/2023",
                "2023",
                "4502",
                "999999",
                "2023-04-06T10:3"
            })
    void reportsAnInvalidDate(String value) {
        ParsedSheet sheet = readWith("2023-04-06", value);

        assertThat(sheet.findings()).containsExactly(error("DATE_IS_A_DAY", 2, "start_date", value));
    }

    @Test
    void reportsAnotherInstitution() {
        assertThat(readWith("ENU", "KAZNU").findings())
                .containsExactly(error("INSTITUTION_IS_YOUR_OWN", 2, "institution", "KAZNU", "ENU"));
        assertThat(readWith("ENU", "").findings())
                .containsExactly(error("INSTITUTION_IS_YOUR_OWN", 2, "institution", "", "ENU"));
        assertThat(readWith("ENU", "enu").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Кенжебаева, =1+1, family_name, FAMILY_NAME_IS_A_NAME",
        "Кенжебаева, '\"=HYPERLINK(\"\"http://x\"\")\"', family_name, FAMILY_NAME_IS_A_NAME",
        "Мадина, <script>alert(1)</script>, given_name, GIVEN_NAME_IS_A_NAME",
        "Kyrgyz, -2+3, foreign_institution, FOREIGN_INSTITUTION_IS_A_TITLE",
        "2023-04-06, 2022-12-31, start_date, BEGINS_IN_THE_HALF_YEAR",
        "2023-04-15, 2023-04-05, end_date, ENDS_AFTER_IT_BEGINS",
        "Мадина, '', given_name, GIVEN_NAME_IS_GIVEN",
        "CANDIDATE_OF_SCIENCE, ' ', degree, DEGREE_IS_GIVEN",
    })
    void appliesTheRulesOfTheForm(String valid, String invalid, String column, String rule) {
        assertThat(readWith(valid, invalid).findings())
                .extracting(Finding::rule, Finding::row, Finding::column, Finding::severity)
                .containsExactly(tuple(rule, 2, column, Severity.ERROR));
    }

    @Test
    void reportsAllErrorsInOnePass() {
        ParsedSheet sheet = read(HEADER
                + ROW.replace("KG", "XX").replace("Мадина", "")
                + ROW
                + ROW.replace("2023-04-06", "yesterday").replace("OFFLINE", "home"));

        assertThat(sheet.findings())
                .extracting(Finding::row, Finding::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "country"), tuple(2, "given_name"), tuple(4, "start_date"), tuple(4, "format"));
    }

    private static ParticipantEntry entry(ParsedSheet sheet) {
        return sheet.rows().get(0).entry();
    }

    private static Finding error(String rule, int row, String column, String value, Serializable... parameters) {
        return Finding.error(rule, row, column, value, parameters);
    }
}
