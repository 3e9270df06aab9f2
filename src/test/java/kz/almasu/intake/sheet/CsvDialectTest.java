package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.SheetFixture.HEADER;
import static kz.almasu.intake.sheet.SheetFixture.ROW;
import static kz.almasu.intake.sheet.SheetFixture.read;
import static kz.almasu.intake.sheet.SheetFixture.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.almasu.submission.ParticipantEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepted variants of CSV, headings and values. */
class CsvDialectTest {

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void acceptsCommasSemicolonsAndTabs(char delimiter) {
        ParsedSheet sheet = read((HEADER + ROW).replace(',', delimiter));

        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.rows()).hasSize(1);
    }

    @Test
    void acceptsACommaInACellSeparatedBySemicolons() {
        ParsedSheet sheet = read((HEADER + ROW).replace(',', ';').replace("Kyrgyz State", "Kyrgyz, State"));

        assertThat(sheet.findings()).isEmpty();
        assertThat(entry(sheet).getForeignInstitution()).isEqualTo("Kyrgyz, State Technical University");
    }

    @Test
    void acceptsByteOrderMarkAndAllLineEndings() {
        assertThat(read("\uFEFF" + HEADER + ROW).findings()).isEmpty();
        assertThat(read((HEADER + ROW + ROW).replace("\n", "\r\n")).rows())
                .extracting(SheetRow::row)
                .containsExactly(2, 3);
        assertThat(read((HEADER + ROW + ROW).replace('\n', '\r')).rows())
                .extracting(SheetRow::row)
                .containsExactly(2, 3);
        assertThat(read((HEADER + ROW).strip()).rows()).hasSize(1);
    }

    @Test
    void acceptsQuotedCells() {
        ParsedSheet sheet = readWith("Kyrgyz State Technical University", "\"University \"\"A, B\"\" of\nBishkek\"");

        assertThat(entry(sheet).getForeignInstitution()).isEqualTo("University \"A, B\" of Bishkek");
    }

    @Test
    void acceptsColumnsInAnyOrderAndCase() {
        List<String> headings =
                Arrays.asList(HEADER.strip().toUpperCase(Locale.ROOT).split(","));
        List<String> cells = Arrays.asList(ROW.strip().split(","));
        Collections.reverse(headings);
        Collections.reverse(cells);

        ParsedSheet sheet = read(String.join(" , ", headings) + "\n" + String.join(" , ", cells));

        assertThat(sheet.findings()).isEmpty();
        assertThat(entry(sheet).getGivenName()).isEqualTo("Мадина");
    }

    @ParameterizedTest
    @CsvSource({
        "programme,  Программа академического обмена",
        "programme,  Академиялық алмасу бағдарламасы",
        "format,     Формат работы",
        "format,     Жұмыс форматы",
        "start_date, Дата начала срока действия договора",
        "end_date,   Дата окончания срока действия договора",
        "country,    Страна прибытия иностранного преподавателя",
    })
    void acceptsHeadingsOfEpvo(String column, String heading) {
        ParsedSheet sheet = read(HEADER.replace(column, heading) + ROW);

        assertThat(sheet.findings()).isEmpty();
        assertThat(entry(sheet)).usingRecursiveComparison().isEqualTo(entry(read(HEADER + ROW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06.04.2023", "6.4.2023", "2023-04-06", "45022", "45022.0", "2023-04-06 00:00:00"})
    void acceptsDatesOfOfficesAndSpreadsheets(String date) {
        ParsedSheet sheet = readWith("2023-04-06", date);

        assertThat(sheet.findings()).isEmpty();
        assertThat(entry(sheet).getStartDate()).isEqualTo(LocalDate.of(2023, 4, 6));
    }

    @Test
    void acceptsDottedDatesAndAFieldWithoutLeadingZero() {
        ParsedSheet sheet = read(HEADER
                + ROW.replace("2023-04-06", "06.04.2023")
                        .replace("2023-04-15", "15.04.2023")
                        .replace(",04,", ",4,"));

        assertThat(sheet.findings()).isEmpty();
        assertThat(entry(sheet).getStartDate()).isEqualTo(LocalDate.of(2023, 4, 6));
        assertThat(entry(sheet).getField()).hasToString("04");
    }

    @Test
    void isEmptyWithOnlyAHeader() {
        assertThat(read(HEADER)).isEqualTo(new ParsedSheet(List.of(), List.of()));
    }

    private static ParticipantEntry entry(ParsedSheet sheet) {
        return sheet.rows().get(0).entry();
    }
}
