package kz.almasu.intake.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of a CSV file: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1251, which Russian Excel
 * writes. It is taken for that only if it reads as words: a UTF-8 file with a broken byte is not.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What an older encoding leaves of a Kazakh letter; in writing no letter follows a question mark. */
    private static final Pattern LOST_LETTER = Pattern.compile("\\?(?=\\p{IsCyrillic})");

    /** Fewer may be slips of the pen, and are told at their cells. */
    private static final int MIN_LOST_LETTERS = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}?]+");

    /** In so much of a file the two bytes of each character show. */
    private static final int SAMPLE_BYTES = 4096;

    private CsvText() {}

    /** @throws UnreadableFile if there is no text in it */
    static String decode(byte[] bytes) throws UnreadableFile {
        Charset wide = detectUtf16(bytes);
        if (wide == null && containsControls(bytes)) {
            throw new UnreadableFile("FILE_IS_A_SHEET", 0);
        }
        String text = wide == null ? decodeSingleByte(bytes) : decodeStrictly(wide, bytes);
        while (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new UnreadableFile("FILE_HAS_CONTENT", 0);
        }
        refuseLostLetters(text);
        return text;
    }

    /** Kazakh letters that an older encoding has no place for are question marks for good: nobody can mend that here. */
    private static void refuseLostLetters(String text) throws UnreadableFile {
        if (text.indexOf('?') >= 0
                && LOST_LETTER.matcher(text).results().limit(MIN_LOST_LETTERS).count() == MIN_LOST_LETTERS) {
            String word = WORD.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(each -> LOST_LETTER.matcher(each).find())
                    .findFirst()
                    .orElseThrow();
            throw new UnreadableFile("FILE_HAS_ITS_LETTERS", 0, word);
        }
    }

    private static String decodeSingleByte(byte[] bytes) throws UnreadableFile {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strictDecoder(StandardCharsets.UTF_8).decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        if (WindowsText.isLikely(bytes)) {
            return decodeStrictly(WINDOWS, bytes);
        }
        throw new UnreadableFile("FILE_IS_UTF_8", rowAt(bytes, in.position()));
    }

    private static String decodeStrictly(Charset charset, byte[] bytes) throws UnreadableFile {
        try {
            return strictDecoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new UnreadableFile("FILE_IS_A_SHEET", 0);
        }
    }

    private static CharsetDecoder strictDecoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** UTF-16 by its mark, or by the zero bytes of commas, digits and line ends on one side; null if it is not. */
    private static Charset detectUtf16(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        int[] zeros = new int[2];
        int sample = Math.min(bytes.length, SAMPLE_BYTES);
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = sample / 20;
        if (bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) <= many || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** Text has no control characters but tabulators, line and page breaks. */
    private static boolean containsControls(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && (one < '\t' || one > '\r')) {
                return true;
            }
        }
        return false;
    }

    /** The row of the sheet in which this byte stands; a line break inside a quoted cell begins no row. */
    private static int rowAt(byte[] bytes, int position) {
        int row = 1;
        boolean quoted = false;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n'))) {
                row++;
            }
        }
        return row;
    }
}
