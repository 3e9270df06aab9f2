package kz.almasu.intake;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import kz.almasu.submission.Finding;

/**
 * The text of an uploaded CSV file, or the one finding that says why it has none.
 *
 * @param text the decoded text without byte order mark; empty where there is a problem
 * @param problem null where there is none
 */
record CsvText(String text, Finding problem) {

    /** Larger files are refused before they are read: 20 MiB, room for some 150,000 participants. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static CsvText decode(byte[] bytes) {
        if (bytes.length == 0) {
            return refused("FILE_HAS_CONTENT", 0);
        }
        if (bytes.length > MOST_BYTES) {
            return refused("FILE_IS_SMALL_ENOUGH", 0, MOST_BYTES / 1024 / 1024);
        }
        if (startsLikeArchive(bytes) || holdsZero(bytes)) {
            return refused("FILE_IS_TEXT", 0);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return refused("FILE_IS_UTF_8", rowAt(bytes, in.position()));
        }
        String text = out.flip().toString();
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return text.isBlank() ? refused("FILE_HAS_CONTENT", 0) : new CsvText(text, null);
    }

    private static CsvText refused(String rule, int row, Serializable... parameters) {
        return new CsvText("", Finding.error(rule, row, "", "", parameters));
    }

    /** XLSX, ODS and other ZIP files begin with PK, old XLS with D0 CF, PDF with %PDF. */
    private static boolean startsLikeArchive(byte[] bytes) {
        return bytes.length > 4
                && ((bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9)
                        || ((bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF)
                        || (bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F'));
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
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
