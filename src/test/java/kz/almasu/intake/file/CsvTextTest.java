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

/** Encodings of CSV files, and the rejection of other files. */
class CsvTextTest {

    private static final String KAZAKH = "Тегі;Аты\nӘділ;Қасым\n";
    private static final String RUSSIAN = "Фамилия;Имя\nИванова;Ольга\n";
    private static final byte INVALID_BYTE = (byte) 0xD3;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void decodesUtf8AndUtf16WithAndWithoutByteOrderMark(String encoding) throws UnreadableFile {
        assertThat(CsvText.decode(KAZAKH.getBytes(Charset.forName(encoding)))).isEqualTo(KAZAKH);
        assertThat(CsvText.decode(("\uFEFF" + KAZAKH).getBytes(Charset.forName(encoding))))
                .isEqualTo(KAZAKH);
    }

    @Test
    void decodesWindows1251WithCyrillicWords() throws UnreadableFile {
        byte[] windows = RUSSIAN.getBytes(Charset.forName("windows-1251"));

        assertThat(CsvText.decode(windows)).isEqualTo(RUSSIAN);
        assertThat(CsvText.decode("Университет «Ёлка» № 5 – Алматы".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("Университет «Ёлка» № 5 – Алматы");
    }

    /** Decoded as Windows-1251 it would be “РРІР°РЅРѕРІР°”. */
    @Test
    void doesNotDecodeBrokenUtf8AsWindows1251() {
        byte[] broken = (KAZAKH + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 4] = 'x';

        assertRejected(broken, "FILE_IS_UTF_8", 4);
    }

    /** The result of saving Kazakh letters as Windows-1251 in Russian Excel, possibly converted to UTF-8 later. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-8"})
    void rejectsLostKazakhLetters(String encoding) {
        String csv = "Тегі;Аты;Ғылыми дәрежесі\nӘділ;Қасым;PhD\n".replaceAll("[ӘәҒғҚқҢңӨөҰұҮүҺһ]", "?");

        UnreadableFile refusal = assertRejected(csv.getBytes(Charset.forName(encoding)), "FILE_HAS_ITS_LETTERS", 0);

        assertThat(refusal.finding().message(Language.EN)).contains("“?ылыми”");
    }

    @Test
    void acceptsQuestionMarks() throws UnreadableFile {
        String text = "Аты;Ескертпе\nАсан;Қашан? Қайда?Неге?\nҮсен;\"?\"\n";

        assertThat(CsvText.decode(utf8(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "  \r\n\t\n"})
    void rejectsEmptyFiles(String content) {
        assertRejected(utf8(content), "FILE_HAS_CONTENT", 0);
    }

    @Test
    void rejectsBinaryFiles() {
        assertRejected(new byte[] {'M', 'Z', 0, 3, 1, 7, 0, 0, 4, 4}, "FILE_IS_A_SHEET", 0);
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
    void reportsTheSpreadsheetRowOfTheFirstInvalidByte(String text, int row) {
        byte[] bytes = text.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? INVALID_BYTE : bytes[i];
        }

        assertRejected(bytes, "FILE_IS_UTF_8", row);
    }

    private static UnreadableFile assertRejected(byte[] bytes, String rule, int row) {
        UnreadableFile unreadable = catchThrowableOfType(UnreadableFile.class, () -> CsvText.decode(bytes));

        assertThat(unreadable.finding().rule()).isEqualTo(rule);
        assertThat(unreadable.finding().row()).isEqualTo(row);
        return unreadable;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
