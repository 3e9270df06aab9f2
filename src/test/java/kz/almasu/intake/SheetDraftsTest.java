package kz.almasu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.intake.sheet.SheetFixture;
import kz.almasu.submission.ParticipantField;
import org.junit.jupiter.api.Test;

/** Draft rows of a sheet: which rows become one, and with which words. */
class SheetDraftsTest {

    @Test
    void keepsTheWordsOfARowWithAnError() {
        ParseResult sheet = parse(SheetFixture.ROW + SheetFixture.ROW.replace(",KG,", ",Атлантида,"));

        assertThat(SheetDrafts.isPossible(sheet)).isTrue();
        assertThat(SheetDrafts.of(sheet)).singleElement().satisfies(draft -> {
            assertThat(draft.row()).isEqualTo(3);
            assertThat(draft.name()).isEqualTo("Кенжебаева Мадина");
            assertThat(draft.cells())
                    .containsEntry(ParticipantField.COUNTRY, "Атлантида")
                    .containsEntry(ParticipantField.START_DATE, "2023-04-06")
                    .containsEntry(ParticipantField.DEGREE, "CANDIDATE_OF_SCIENCE");
        });
    }

    @Test
    void keepsTheWordsOfARowWithTooFewCells() {
        ParseResult sheet = parse(SheetFixture.ROW + "OUTGOING,ENU,Кенжебаева\n");

        assertThat(SheetDrafts.isPossible(sheet)).isTrue();
        assertThat(SheetDrafts.of(sheet))
                .singleElement()
                .satisfies(draft -> assertThat(draft.cells())
                        .containsEntry(ParticipantField.FAMILY_NAME, "Кенжебаева")
                        .doesNotContainKey(ParticipantField.COUNTRY));
    }

    /** The grid has no column for it, so nobody would see what is wrong with the row. */
    @Test
    void isNotPossibleWithAnErrorThatTheGridDoesNotShow() {
        assertThat(SheetDrafts.isPossible(parse(SheetFixture.ROW.replace(",ENU,", ",KAZNU,"))))
                .isFalse();
    }

    @Test
    void isEmptyForASheetWithoutErrors() {
        assertThat(SheetDrafts.of(parse(SheetFixture.ROW))).isEmpty();
    }

    private static ParseResult parse(String rows) {
        return SheetFixture.parse((SheetFixture.HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }
}
