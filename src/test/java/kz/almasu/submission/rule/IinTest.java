package kz.almasu.submission.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers computed by hand from the public rule. */
class IinTest {

    @ParameterizedTest
    @ValueSource(strings = {"880101300010", "880101300111", "880101300123"})
    void acceptsTheRightCheckDigit(String number) {
        assertThat(Iin.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "880101300011",
                "000000000000",
                "991345300122",
                "880230300017",
                "880101300110",
                "880101300100",
                "88010130001",
                "8801013000100",
                "88010130001o",
                "880 101 300 010",
                "٨٨٠١٠١٣٠٠٠١٠"
            })
    void refusesOtherCheckDigitsAndFormats(String number) {
        assertThat(Iin.isValid(number)).isFalse();
    }
}
