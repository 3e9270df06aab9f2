package kz.almasu.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import kz.almasu.submission.rule.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as offices have them, with invented names; expected is what the office would say is in them. */
class OfficeSheetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "01a-1c-SharedStrings.xlsx | 2 | none",
                "02-excel-csv-trailing.csv | 3 | none",
                "04-iin-zeros.csv | 2 | IIN_HAS_ITS_CHECK_DIGIT 2, IIN_HAS_ITS_CHECK_DIGIT 3",
                "04b-iin-impossible-birth.csv | 1 | IIN_HAS_ITS_CHECK_DIGIT 2",
                "04c-iin-spaces.csv | 2 | none",
                "09-totals-notes.xlsx | 2 | ROW_IS_LEFT_OUT 4, ROW_IS_LEFT_OUT 6, ROW_IS_LEFT_OUT 7",
                "09c-numbering-row-int.xlsx | 2 | ROW_IS_LEFT_OUT 2, ROW_IS_LEFT_OUT 5",
                "10b-written-dates.csv | 8 | none",
                "14c-pipe.csv | 2 | none",
                "20e-kz1048.csv | 0 | FILE_IS_UTF_8 1",
                "21b-degrees.csv | 15 | CODE_IS_KNOWN 12, CODE_IS_KNOWN 13, CODE_IS_KNOWN 14, CODE_IS_KNOWN 16",
                "27-names-marks.csv | 14 | none",
            })
    void areReadAsMeant(String file, int rows, String findings) throws IOException {
        ParsedSheet sheet =
                SheetFixture.parseWithPlausibilityChecks(bytes(file)).sheet();

        assertThat(sheet.findings().stream().map(OfficeSheetsTest::written))
                .containsExactlyInAnyOrder(findings == null ? new String[0] : findings.split(", "));
        assertThat(sheet.rows()).hasSize(rows);
    }

    private static String written(Finding finding) {
        return finding.rule() + " " + finding.row();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream sheet = OfficeSheetsTest.class.getResourceAsStream("/sheets/" + file)) {
            return sheet.readAllBytes();
        }
    }
}
