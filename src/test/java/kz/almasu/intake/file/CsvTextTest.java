package kz.almasu.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encodings a CSV file is read, and that no other file is taken for one of them. */
class CsvTextTest {

    private static final String KAZAKH = "Тегі;Аты\nӘділ;Қасым\n";
    private static final String RUSSIAN = "Фамилия;Имя\nИванова;Ольга\n";
    private static final byte BROKEN = (byte) 0xD3;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void isReadWithOrWithoutByteOrderMark(String encoding) throws UnreadableFile {
        assertThat(CsvText.decode(KAZAKH.getBytes(Charset.forName(encoding)))).isEqualTo(KAZAKH);
        assertThat(CsvText.decode(("\uFEFF" + KAZAKH).getBytes(Charset.forName(encoding))))
                .isEqualTo(KAZAKH);
    }

    @Test
    void isReadInTheEncodingOfOldWindowsProgramsIfItHoldsWords() throws UnreadableFile {
        byte[] windows = RUSSIAN.getBytes(Charset.forName("windows-1251"));

        assertThat(CsvText.decode(windows)).isEqualTo(RUSSIAN);
        assertThat(CsvText.decode("Университет «Ёлка» № 5 – Алматы".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("Университет «Ёлка» № 5 – Алматы");
    }

    /** Read as Windows-1251 it would be “РРІР°РЅРѕРІР°”. */
    @Test
    void isNotTakenForThatIfItIsBrokenUtf8() {
        byte[] cut = (KAZAKH + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        cut[cut.length - 4] = 'x';

        refused(cut, "FILE_IS_UTF_8", 4);
    }

    /** What Excel makes of Kazakh letters where it saves CSV in the encoding of Russian Windows, or was once saved so. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-8"})
    void doesNotGoOnWithLettersThatAreLost(String encoding) {
        String lost = "Тегі;Аты;Ғылыми дәрежесі\nӘділ;Қасым;PhD\n".replaceAll("[ӘәҒғҚқҢңӨөҰұҮүҺһ]", "?");

        UnreadableFile refusal = refused(lost.getBytes(Charset.forName(encoding)), "FILE_HAS_ITS_LETTERS", 0);

        assertThat(refusal.finding().message(Language.EN)).contains("“?ылыми”");
    }

    @Test
    void mayAsk() throws UnreadableFile {
        String asked = "Аты;Ескертпе\nАсан;Қашан? Қайда?Неге?\nҮсен;\"?\"\n";

        assertThat(CsvText.decode(utf8(asked))).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "  \r\n\t\n"})
    void hasToHoldSomething(String empty) {
        refused(utf8(empty), "FILE_HAS_CONTENT", 0);
    }

    @Test
    void isText() {
        refused(new byte[] {'M', 'Z', 0, 3, 1, 7, 0, 0, 4, 4}, "FILE_IS_A_SHEET", 0);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "?,1",
                "a?,1",
                "a\\n?,2",
                "a\\r\\nb\\r\\nc?,3",
                "a\\rb\\rc?,3",
                "a\\n\\n\\nb?,4",
                "\"a\\nb\"\\nc?,2",
                "\"a\"\"\\n\"\"b\"\\nc\\nd?,3",
                "\"a\\n\\n?,1"
            })
    void namesTheRowOfTheFirstByteThatIsNotUtf8AsASpreadsheetCountsIt(String text, int row) {
        byte[] bytes = text.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? BROKEN : bytes[i];
        }

        refused(bytes, "FILE_IS_UTF_8", row);
    }

    private static UnreadableFile refused(byte[] bytes, String rule, int row) {
        UnreadableFile unreadable = catchThrowableOfType(UnreadableFile.class, () -> CsvText.decode(bytes));

        assertThat(unreadable.finding().rule()).isEqualTo(rule);
        assertThat(unreadable.finding().row()).isEqualTo(row);
        return unreadable;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
