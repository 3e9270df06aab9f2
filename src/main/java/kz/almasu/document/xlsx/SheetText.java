package kz.almasu.document.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.SpreadsheetVersion;

final class SheetText {

    private static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Excel decodes {@code _x0041_} as the character U+0041. */
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** Returns the text without illegal characters, escaped, and truncated with an ellipsis at 32,767 characters. */
    static String toCellText(String text) {
        String clean = ESCAPE_LIKE
                .matcher(OfficeText.withoutIllegalCharacters(text))
                .replaceAll(Matcher.quoteReplacement("_x005F_x"));
        return clean.length() <= MAX_LENGTH
                ? clean
                : OfficeText.withoutIllegalCharacters(clean.substring(0, MAX_LENGTH - 1)) + "…";
    }
}
