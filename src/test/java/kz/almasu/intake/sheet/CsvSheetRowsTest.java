package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.SheetFixture.HEADER;
import static kz.almasu.intake.sheet.SheetFixture.ROW;
import static kz.almasu.intake.sheet.SheetFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.almasu.intake.mapping.HeadingSynonyms;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a sheet: header, widths, quotation marks, and rows numbered as a spreadsheet shows them. */
class CsvSheetRowsTest {

    private static final String BAD = ROW.replace("KG", "XX");
    private static final String BROKEN_ACROSS_LINES =
            ROW.replace("Kyrgyz State Technical University", "\"Kyrgyz\r\n\nState\"");

    @Test
    void blankRowsCountButAreNobody() {
        ParsedSheet sheet = read(HEADER + "\n" + ROW + "\n  \n,,,,,,,,,,,\n" + BAD + "\n\n");

        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(3, 7);
        assertThat(sheet.findings()).extracting(Finding::row).containsExactly(7);
    }

    @Test
    void blankRowsBeforeTheHeaderCountToo() {
        assertThat(read("\n;;\n" + (HEADER + BAD).replace(',', ';')).findings())
                .extracting(Finding::row, Finding::column)
                .containsExactly(tuple(4, "country"));
        assertThat(read("\n" + HEADER.replace("degree", "grade")).findings())
                .extracting(Finding::row)
                .containsExactly(2, 2);
    }

    @Test
    void aLineBreakInsideACellBeginsNoRow() {
        ParsedSheet sheet = read(HEADER + BROKEN_ACROSS_LINES + ROW + BAD);

        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(2, 3, 4);
        assertThat(sheet.findings())
                .filteredOn(finding -> finding.row() != 2)
                .extracting(Finding::row)
                .containsExactly(4);
    }

    @Test
    void aRowThatIsTooShortOrTooLongIsNamedWithItsWidth() {
        ParsedSheet sheet = read(HEADER + ROW + ROW.strip() + ",more\n" + "OUTGOING,ENU\n" + ROW);

        assertThat(sheet.findings())
                .containsExactly(
                        Finding.error("ROW_HAS_ALL_COLUMNS", 3, "", "", 12, 13),
                        Finding.error("ROW_HAS_ALL_COLUMNS", 4, "", "", 12, 2));
        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(2, 5);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'\"Кенжебаева', 2",
                "'\"Кенжебаева\"x', 2",
            })
    void aQuotationMarkThatIsNotClosedOrOutOfPlaceIsNamedWithItsRow(String cell, int row) {
        String broken = ROW.replace("Кенжебаева", cell);

        onlyQuotes(read(HEADER + broken), row);
        onlyQuotes(read(HEADER + ROW + BAD + "\n" + BROKEN_ACROSS_LINES + broken + ROW), row + 4);
        onlyQuotes(read("\"" + HEADER.replace("\n", "") + broken.replace("\"", "")), 1);
    }

    @Test
    void anUnknownColumnIsNamedWithThoseAllowed() {
        List<Finding> findings =
                read(HEADER.replace("degree", " Degree level ") + ROW).findings();

        assertThat(findings)
                .extracting(Finding::rule, Finding::row, Finding::column, Finding::value)
                .containsExactly(
                        tuple("COLUMN_IS_KNOWN", 1, "Degree level", " Degree level "),
                        tuple("COLUMN_IS_THERE", 1, "degree", ""));
        assertThat(findings.get(0).message(Language.EN)).contains("Family name (family_name)", "Patronymic");
    }

    @Test
    void aColumnThatIsMissingOrRepeatedIsNamed() {
        assertThat(read(HEADER.replace(",end_date", "") + ROW).findings())
                .containsExactly(Finding.error(
                        "COLUMN_IS_THERE",
                        1,
                        "end_date",
                        "",
                        new HeadingSynonyms.ColumnName(ParticipantField.END_DATE)));
        assertThat(read(HEADER.strip() + ",Country\n" + ROW).findings())
                .containsExactly(Finding.error("COLUMN_STANDS_ONCE", 1, "country", "Country"));
    }

    @Test
    void rowsAreNotReadUnderAWrongHeader() {
        assertThat(read(HEADER.replace("degree", "grade") + BAD).rows()).isEmpty();
        assertThat(read(ROW + ROW).findings()).extracting(Finding::row).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ",,,,\n,,\n"})
    void aFileWithoutAnythingInItIsEmpty(String nothing) {
        assertThat(read(nothing))
                .isEqualTo(new ParsedSheet(List.of(), List.of(Finding.error("FILE_HAS_CONTENT", 0, "", ""))));
    }

    @Test
    void takesTwentyThousandRowsAndNoMore() {
        assertThat(read(HEADER + "\n".repeat(19_999) + ROW).rows())
                .extracting(SheetRow::row)
                .containsExactly(20_001);
        assertThat(read(HEADER + "\n".repeat(20_000) + ROW))
                .isEqualTo(new ParsedSheet(
                        List.of(), List.of(Finding.error("SHEET_IS_SHORT_ENOUGH", 20_002, "", "", 20_000))));
    }

    @Test
    void stopsAfterAThousandProblems() {
        assertThat(read(HEADER + BAD.repeat(1000)).findings()).hasSize(1000);
        assertThat(read(HEADER + BAD.repeat(1500)).findings())
                .hasSize(1001)
                .endsWith(Finding.error("SHEET_IS_MOSTLY_RIGHT", 1002, "", "", 1000));
    }

    private static void onlyQuotes(ParsedSheet sheet, int row) {
        assertThat(sheet)
                .isEqualTo(new ParsedSheet(List.of(), List.of(Finding.error("QUOTES_ARE_CLOSED", row, "", ""))));
    }
}
