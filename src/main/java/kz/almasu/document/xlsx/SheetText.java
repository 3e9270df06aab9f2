package kz.almasu.document.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.SpreadsheetVersion;

/** Text as a cell can hold it. */
final class SheetText {

    private static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** What Excel would take for a character written by its number. */
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The text, cut with an ellipsis where it is longer than a cell can be: 32,767 characters. */
    static String toCellText(String text) {
        String clean = ESCAPE_LIKE
                .matcher(OfficeText.withoutIllegalCharacters(text))
                .replaceAll(Matcher.quoteReplacement("_x005F_x"));
        return clean.length() <= MAX_LENGTH
                ? clean
                : OfficeText.withoutIllegalCharacters(clean.substring(0, MAX_LENGTH - 1)) + "…";
    }
}
