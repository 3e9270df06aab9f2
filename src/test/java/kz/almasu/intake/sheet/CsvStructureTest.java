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

/** The structure of a sheet: header, number of cells, quotation marks and row numbers. */
class CsvStructureTest {

    private static final String INVALID_ROW = ROW.replace("KG", "XX");
    private static final String ROW_WITHOUT_DEGREE = ROW.replace("CANDIDATE_OF_SCIENCE", "");
    private static final String ROW_WITH_LINE_BREAKS =
            ROW.replace("Kyrgyz State Technical University", "\"Kyrgyz\r\n\nState\"");

    @Test
    void skipsBlankRowsButCountsThem() {
        ParsedSheet sheet = read(HEADER + "\n" + ROW + "\n  \n,,,,,,,,,,,\n" + INVALID_ROW + "\n\n");

        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(3, 7);
        assertThat(sheet.findings()).extracting(Finding::row).containsExactly(7);
    }

    @Test
    void countsBlankRowsBeforeTheHeader() {
        assertThat(read("\n;;\n" + (HEADER + INVALID_ROW).replace(',', ';')).findings())
                .extracting(Finding::row, Finding::column)
                .containsExactly(tuple(4, "country"));
        assertThat(read("\n" + HEADER.replace("degree", "grade")).findings())
                .extracting(Finding::row)
                .containsExactly(2, 2);
    }

    @Test
    void doesNotCountLineBreaksInsideCells() {
        ParsedSheet sheet = read(HEADER + ROW_WITH_LINE_BREAKS + ROW + INVALID_ROW);

        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(2, 3, 4);
        assertThat(sheet.findings())
                .filteredOn(finding -> finding.row() != 2)
                .extracting(Finding::row)
                .containsExactly(4);
    }

    /** Excel writes no separators for empty cells at the end of a row, or some more. */
    @Test
    void readsRowsWithoutOptionalCellsAtTheEnd() {
        ParsedSheet sheet = read(HEADER.strip() + ",iin,remark\n" + ROW + ROW.strip() + ",,,,\n");

        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(2, 3);
    }

    @Test
    void rejectsLinesOfSeparatorsBeforeTheyFillTheMemory() {
        assertThat(read(HEADER + ROW + ",".repeat(3_000_000)).findings())
                .extracting(Finding::rule)
                .containsExactly("FILE_HAS_FEW_COLUMNS");
        assertThat(read(HEADER + ROW + (",".repeat(1000) + "\n").repeat(3000)).findings())
                .extracting(Finding::rule)
                .containsExactly("FILE_HAS_FEW_COLUMNS");
    }

    @Test
    void reportsRowsWithTheWrongNumberOfCells() {
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
    void reportsTheRowOfAMisplacedQuotationMark(String cell, int row) {
        String broken = ROW.replace("Кенжебаева", cell);

        assertOnlyQuotesError(read(HEADER + broken), row);
        assertOnlyQuotesError(read(HEADER + ROW + INVALID_ROW + "\n" + ROW_WITH_LINE_BREAKS + broken + ROW), row + 4);
        assertOnlyQuotesError(read("\"" + HEADER.replace("\n", "") + broken.replace("\"", "")), 1);
    }

    @Test
    void reportsAnUnknownColumnWithTheAllowedOnes() {
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
    void reportsMissingAndDuplicateColumns() {
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
    void doesNotParseRowsWithoutACompleteHeader() {
        assertThat(read(HEADER.replace("degree", "grade") + INVALID_ROW).rows()).isEmpty();
        assertThat(read(ROW + ROW).findings()).extracting(Finding::row).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", ",,,,\n,,\n"})
    void reportsAnEmptyFile(String content) {
        assertThat(read(content))
                .isEqualTo(new ParsedSheet(List.of(), List.of(Finding.error("FILE_HAS_CONTENT", 0, "", ""))));
    }

    @Test
    void acceptsUpTo20000Rows() {
        assertThat(read(HEADER + "\n".repeat(19_999) + ROW).rows())
                .extracting(SheetRow::row)
                .containsExactly(20_001);
        assertThat(read(HEADER + "\n".repeat(20_000) + ROW))
                .isEqualTo(new ParsedSheet(
                        List.of(), List.of(Finding.error("SHEET_IS_SHORT_ENOUGH", 20_002, "", "", 20_000))));
    }

    @Test
    void stopsAfterAThousandErrors() {
        assertThat(read(HEADER + ROW_WITHOUT_DEGREE.repeat(1000)).findings()).hasSize(1000);
        assertThat(read(HEADER + ROW_WITHOUT_DEGREE.repeat(1500)).findings())
                .hasSize(1001)
                .endsWith(Finding.error("SHEET_IS_MOSTLY_RIGHT", 1002, "", "", 1000));
    }

    private static void assertOnlyQuotesError(ParsedSheet sheet, int row) {
        assertThat(sheet)
                .isEqualTo(new ParsedSheet(List.of(), List.of(Finding.error("QUOTES_ARE_CLOSED", row, "", ""))));
    }
}
