package kz.almasu.intake.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Detects the encoding of a CSV file: UTF-8 or UTF-16, with or without a byte order mark, otherwise one of
 * {@link CyrillicText}.
 */
final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A Kazakh letter replaced when saving in an older encoding; in correct text no letter follows a question mark. */
    private static final Pattern LOST_LETTER = Pattern.compile("\\?(?=\\p{IsCyrillic})");

    /** Fewer may be typing errors, which are reported at their cells. */
    private static final int MIN_LOST_LETTERS = 3;

    private static final Pattern MISREAD_UTF_8 =
            Pattern.compile("[ÐÑ][\\u0080-\\u00BF\\u2000-\\u2122\\u0152-\\u017E\\u02C6-\\u02DC\\uFFFD]");

    private static final int MIN_MISREAD = 10;

    private static final Pattern WORD = Pattern.compile("[\\p{L}?]+");

    private static final int SAMPLE_BYTES = 4096;

    private CsvText() {}

    /**
     * Decodes a file.
     *
     * @throws UnreadableFile if it is binary, empty, of an unknown encoding or has lost letters
     */
    static String decode(byte[] bytes) throws UnreadableFile {
        Charset utf16 = detectUtf16(bytes);
        if (utf16 == null && containsControls(bytes)) {
            throw new UnreadableFile("FILE_IS_A_SHEET", 0);
        }
        String text = utf16 == null ? decodeSingleByte(bytes) : decodeStrictly(utf16, bytes);
        while (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new UnreadableFile("FILE_HAS_CONTENT", 0);
        }
        checkLostLetters(text);
        return text;
    }

    /** Rejects a file whose Kazakh letters were replaced by question marks: they cannot be restored here. */
    private static void checkLostLetters(String text) throws UnreadableFile {
        if (text.indexOf('?') >= 0
                && LOST_LETTER.matcher(text).results().limit(MIN_LOST_LETTERS).count() == MIN_LOST_LETTERS) {
            String word = WORD.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(lostWord -> LOST_LETTER.matcher(lostWord).find())
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
            return notMisread(out.flip().toString());
        }
        Optional<String> text = CyrillicText.decode(bytes);
        if (text.isPresent()) {
            return text.get();
        }
        throw new UnreadableFile("FILE_IS_UTF_8", rowAt(bytes, in.position()));
    }

    /** Rejects UTF-8 that was once read as Latin and saved so: “Ð¤Ð°Ð¼Ð¸Ð»Ð¸Ñ”. */
    private static String notMisread(String text) throws UnreadableFile {
        if (MISREAD_UTF_8.matcher(text).results().limit(MIN_MISREAD).count() == MIN_MISREAD) {
            throw new UnreadableFile("FILE_IS_UTF_8", 1);
        }
        return text;
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

    /**
     * Detects UTF-16 by its byte order mark, or by zero bytes at only even or only odd positions; null for other
     * encodings.
     */
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
        int threshold = sample / 20;
        if (bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) <= threshold || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean containsControls(byte[] bytes) {
        for (byte value : bytes) {
            if (value >= 0 && value < ' ' && (value < '\t' || value > '\r')) {
                return true;
            }
        }
        return false;
    }

    /** Returns the spreadsheet row of a byte; line breaks in quoted cells are not counted. */
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
