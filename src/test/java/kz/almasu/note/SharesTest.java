package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.figures.Count;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    @ParameterizedTest
    @CsvSource({
        "41,  382, 1, 10.7",
        "116, 382, 1, 30.4",
        "49,  400, 1, 12.3",
        "42,  382, 1, 11.0",
        "1,   3,   1, 33.3",
        "2,   3,   1, 66.7",
        "1,   2000, 1, 0.1",
        "1,   2001, 1, 0.0",
        "61,  382, 0, 16",
        "1,   8,   0, 13",
        "1,   200, 0, 1",
        "0,   382, 1, 0.0",
        "382, 382, 1, 100.0",
        "0,   0,   1, 0.0",
        "0,   0,   0, 0",
    })
    void areRoundedHalfUp(long part, long whole, int decimals, String percent) {
        Cell share = Composition.share(Count.of(part), Count.of(whole), decimals);

        assertThat(((Cell.Share) share).percent().toPlainString()).isEqualTo(percent);
    }

    @Test
    void areUnknownIfPartOrWholeIsUnknown() {
        assertThat(Composition.share(Count.UNKNOWN, Count.of(382), 1)).isEqualTo(Cell.UNKNOWN);
        assertThat(Composition.share(Count.of(41), Count.UNKNOWN, 1)).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void useTheDecimalSignOfTheLanguage() {
        Cell share = Composition.share(Count.of(41), Count.of(382), 1);

        assertThat(CellText.of(share, Language.KK)).isEqualTo("10,7%");
        assertThat(CellText.of(share, Language.RU)).isEqualTo("10,7\u00A0%");
        assertThat(CellText.of(share, Language.EN)).isEqualTo("10.7%");
    }
}
