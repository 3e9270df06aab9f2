package kz.almasu.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({
        "A1,1,0",
        "H2,2,7",
        "Z10,10,25",
        "AA1,1,26",
        "XFD1048576,1048576,16383",
        "$C$7,7,2",
        "C$7,7,2",
        "$C7,7,2"
    })
    void parsesReferences(String reference, int row, int column) {
        assertThat(CellAddress.parse(reference)).isEqualTo(new CellAddress(row, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$", "A", "7", "a1", "AAAA1", "A12345678", "A-1", "A1B", "A 1", "$$A1", "А1", "A١"})
    void rejectsInvalidReferences(String text) {
        assertThatThrownBy(() -> CellAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "Z10", "AA1", "XFD1048576"})
    void formatsAsParsed(String reference) {
        assertThat(CellAddress.parse(reference)).hasToString(reference);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "007,7", "999999999,999999999", "1000000000,-1", "-1,-1", "1.0,-1", "'',-1", "٣,-1"})
    void parsesIntegersOfUpToNineDigits(String text, int number) {
        assertThat(SpreadsheetNumbers.parseInteger(text)).isEqualTo(number);
    }
}
