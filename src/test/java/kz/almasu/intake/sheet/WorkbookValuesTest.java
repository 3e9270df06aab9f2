package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.Workbooks.HEADER;
import static kz.almasu.intake.sheet.Workbooks.ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.rule.Finding;
import org.junit.jupiter.api.Test;

/** Values in workbooks of offices: full names, numeric identity numbers, remarks and signature lines. */
class WorkbookValuesTest {

    @Test
    void splitsFullNames() {
        List<String> header = new ArrayList<>(HEADER);
        header.set(1, "Ф.И.О.");
        header.set(2, "Ескерту");
        List<String> row = new ArrayList<>(ROW);
        row.set(1, "Кенжебаева  Мадина\u00A0Ержанқызы");
        row.set(2, "=не формула");
        ParsedSheet sheet = SheetFixture.read(Workbooks.of(List.of(header, row), unchanged -> {}));

        assertThat(sheet.errors()).isEmpty();
        assertThat(entry(sheet).getFamilyName()).isEqualTo("Кенжебаева");
        assertThat(entry(sheet).getGivenName()).isEqualTo("Мадина Ержанқызы");
        assertThat(entry(sheet).getRemark()).isEqualTo("=не формула");
        assertFinding(sheet, "NAMES_ARE_SPLIT", 1, "", "Ф.И.О.");
    }

    @Test
    void restoresLeadingZerosOfIdentityNumbers() {
        List<String> header = new ArrayList<>(HEADER);
        header.add("ИИН");
        ParsedSheet sheet = SheetFixture.read(Workbooks.of(
                List.of(header, ROW),
                worksheet -> worksheet.getRow(1).createCell(11).setCellValue(10101600013d)));

        assertThat(entry(sheet).getIin()).isEqualTo("010101600013");
    }

    @Test
    void leavesOutRowsThatAreNobody() {
        List<String> numbers = IntStream.rangeClosed(1, HEADER.size())
                .mapToObj(Integer::toString)
                .toList();
        ParsedSheet sheet = SheetFixture.read(Workbooks.of(
                List.of(HEADER, numbers, ROW, List.of("Итого:", "", "", "", "1"), List.of("Исполнитель: Иванова")),
                unchanged -> {}));

        assertThat(sheet.rows()).extracting(SheetRow::row).containsExactly(3);
        assertFinding(sheet, "ROW_IS_LEFT_OUT", 2, "", "1 2 3 4");
        assertFinding(sheet, "ROW_IS_LEFT_OUT", 4, "", "Итого: 1");
        assertFinding(sheet, "ROW_IS_LEFT_OUT", 5, "", "Исполнитель: Иванова");
        assertThat(sheet.errors()).isEmpty();
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
