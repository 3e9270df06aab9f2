package kz.almasu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.almasu.submission.Finding;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final byte BROKEN = (byte) 0xD3;

    @Test
    void isReadAsUtf8WithOrWithoutByteOrderMark() {
        assertThat(CsvText.decode(utf8("Әділ;Қасым"))).isEqualTo(new CsvText("Әділ;Қасым", null));
        assertThat(CsvText.decode(utf8("\uFEFFӘділ"))).isEqualTo(new CsvText("Әділ", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "  \r\n\t\n"})
    void hasToHoldSomething(String empty) {
        refused(utf8(empty), "FILE_HAS_CONTENT", 0);
    }

    @Test
    void isAtMost20MebibytesLong() {
        byte[] most = utf8("a".repeat(20 * 1024 * 1024));
        byte[] more = utf8("a".repeat(20 * 1024 * 1024 + 1));

        assertThat(CsvText.decode(most).problem()).isNull();
        refused(more, "FILE_IS_SMALL_ENOUGH", 0);
        assertThat(CsvText.decode(more).problem().message(Language.EN)).contains("20 MB");
    }

    @Test
    void isNoWorkbook() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(utf8("<workbook/>"));
        }

        refused(workbook.toByteArray(), "FILE_IS_TEXT", 0);
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, "FILE_IS_TEXT", 0);
        refused(utf8("%PDF-1.7"), "FILE_IS_TEXT", 0);
    }

    @Test
    void isNoTextInTwoBytesACharacter() {
        refused("direction;institution".getBytes(StandardCharsets.UTF_16), "FILE_IS_TEXT", 0);
    }

    @Test
    void isNotInTheEncodingOfOldWindowsPrograms() {
        refused("a;b\nc;d\nТегі;Аты\n".getBytes(Charset.forName("windows-1251")), "FILE_IS_UTF_8", 3);
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

    private static void refused(byte[] bytes, String rule, int row) {
        CsvText text = CsvText.decode(bytes);

        assertThat(text.problem()).extracting(Finding::rule, Finding::row).containsExactly(rule, row);
        assertThat(text.text()).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
