package kz.almasu.document.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.almasu.document.Table;
import kz.almasu.document.TableFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRendererTest {

    @Test
    void startsWithAByteOrderMark() {
        assertThat(CsvRenderer.render(TableFixture.plain("x"), Language.KK))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    }

    @Test
    void hasCommasAndDecimalPointsInEnglish() {
        assertThat(lines(TableFixture.plain("Kyrgyzstan"), Language.EN))
                .containsExactly(
                        "No.,Country,Number,\"Share, %\"",
                        "1,Uzbekistan,116,30.4", "2,Kyrgyzstan,1,not known", "\"\",2 countries,382,100.0", "");
    }

    @ParameterizedTest
    @CsvSource({"KK, дерек жоқ", "RU, нет данных"})
    void hasSemicolonsAndDecimalCommasInKazakhAndRussian(Language language, String unknown) {
        assertThat(lines(TableFixture.plain("Қырғызстан"), language))
                .containsExactly(
                        "№;Country;Number;Share, %",
                        "1;Uzbekistan;116;30,4", "2;Қырғызстан;1;" + unknown, "\"\";2 countries;382;100,0", "");
    }

    @Test
    void writesSubtotalsAboveTheRowsOfTheirGroups() {
        assertThat(lines(TableFixture.grouped(), Language.EN))
                .containsExactly(
                        "No.,Institution,Number,Present",
                        "\"\",National,11,",
                        "1,Eurasian,10,+",
                        "3,Al-Farabi,1,+",
                        "\"\",State,7,",
                        "2,Karaganda,7,–",
                        "");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+7|'+7",
                "-2+3|'-2+3",
                "@SUM(A1)|'@SUM(A1)",
                "\tx|'\tx",
                "A=1|A=1",
                "Ерлан-ұлы|Ерлан-ұлы",
            })
    void escapesFormulas(String label, String written) {
        assertThat(lines(TableFixture.plain(label), Language.RU)[2]).isEqualTo("2;" + written + ";1;нет данных");
    }

    @Test
    void quotesDelimitersQuotesAndLineBreaks() {
        assertThat(text(TableFixture.plain("a \"b\";\nc"), Language.RU)).contains("2;\"a \"\"b\"\";\nc\";1;");
    }

    private static String[] lines(Table table, Language language) {
        return text(table, language).substring(1).split("\r\n", -1);
    }

    private static String text(Table table, Language language) {
        return new String(CsvRenderer.render(table, language), StandardCharsets.UTF_8);
    }
}
