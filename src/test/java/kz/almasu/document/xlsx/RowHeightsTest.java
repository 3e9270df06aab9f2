package kz.almasu.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "short, 10, 1",
        "two words, 9, 1",
        "two words, 8, 2",
        "one two three four, 7, 3",
        "abcdefghijklmnopqrstuvwxyz, 10, 3",
        "a abcdefghijkl b, 10, 3",
    })
    void countsWrappedLines(String text, int width, int lines) {
        assertThat(RowHeights.lines(text, width)).isEqualTo(lines);
    }
}
