package kz.almasu.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import kz.almasu.grid.CellParser.ParsedEntry;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.submission.FilledEntryFixture;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import org.junit.jupiter.api.Test;

class CellParserTest {

    private final CellParser parser = new CellParser(CatalogueFixture.CODE_LISTS, new HalfYear(2023, 1));

    @Test
    void parsesCodesNamesAndDates() {
        ParsedEntry parsed = parser.parse(new ParticipantEntry(), validCells());

        assertThat(parsed.findings()).isEmpty();
        assertThat(GridRow.cells(parsed.entry()))
                .containsEntry(ParticipantField.DIRECTION, "OUTGOING")
                .containsEntry(ParticipantField.COUNTRY, "UZ")
                .containsEntry(ParticipantField.FIELD, "04")
                .containsEntry(ParticipantField.GIVEN_NAME, "Мадина Сара")
                .containsEntry(ParticipantField.START_DATE, "2023-04-06");
    }

    /** The text is kept, and the empty field is not reported as missing in addition. */
    @Test
    void reportsUnreadableCellsOnce() {
        Map<ParticipantField, String> cells = validCells();
        cells.put(ParticipantField.COUNTRY, "Нарния");
        cells.put(ParticipantField.END_DATE, "31.04.2023");
        cells.put(ParticipantField.DEGREE, "");
        ParsedEntry parsed = parser.parse(new ParticipantEntry(), cells);

        assertThat(parsed.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("CHOICE_IS_KNOWN", "DATE_IS_A_DAY", "DEGREE_IS_GIVEN");
        assertThat(parsed.normalizedText(ParticipantField.COUNTRY, "Нарния")).isEqualTo("Нарния");
        assertThat(parsed.normalizedText(ParticipantField.FIELD, "4")).isEqualTo("04");
    }

    @Test
    void everyColumnHasACell() {
        ParticipantEntry entry = FilledEntryFixture.filled();
        ParsedEntry parsed = parser.parse(new ParticipantEntry(), GridRow.cells(entry));

        assertThat(parsed.findings()).isEmpty();
        assertThat(ParticipantField.shown())
                .allSatisfy(field -> assertThat(field.valueOf(parsed.entry()))
                        .as(field.name())
                        .isEqualTo(field.valueOf(entry)));
    }

    private static Map<ParticipantField, String> validCells() {
        Map<ParticipantField, String> cells = new EnumMap<>(ParticipantField.class);
        cells.put(ParticipantField.DIRECTION, "за рубеж");
        cells.put(ParticipantField.FAMILY_NAME, "Кенжебаева");
        cells.put(ParticipantField.GIVEN_NAME, "Мадина\nСара");
        cells.put(ParticipantField.DEGREE, "PHD");
        cells.put(ParticipantField.FIELD, "4");
        cells.put(ParticipantField.FORMAT, "офлайн");
        cells.put(ParticipantField.PROGRAMME, "ERASMUS_PLUS");
        cells.put(ParticipantField.COUNTRY, "Өзбекстан");
        cells.put(ParticipantField.FOREIGN_INSTITUTION, "Samarkand State University");
        cells.put(ParticipantField.START_DATE, "6.4.2023");
        cells.put(ParticipantField.END_DATE, "2023-04-15");
        return cells;
    }
}
