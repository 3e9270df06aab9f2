package kz.almasu.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.document.Caption;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Numbered titles of tables, charts and appendices in each language. */
public final class Captions {

    private static final Pattern NUMBERED = Pattern.compile("(appendix-)?(\\d+)");

    private Captions() {}

    /**
     * Returns the caption of a table. The ids {@code 1} and {@code appendix-1} give a numbered table and appendix;
     * other ids give no number.
     */
    public static Caption ofTable(String id, Language language) {
        String title = Texts.get(language, "table." + id);
        Matcher numbered = NUMBERED.matcher(id);
        if (!numbered.matches()) {
            return new Caption(Caption.Kind.TABLE, 0, "", "", title);
        }
        return numbered(
                numbered.group(1) == null ? Caption.Kind.TABLE : Caption.Kind.APPENDIX,
                Integer.parseInt(numbered.group(2)),
                title,
                language);
    }

    /** @param title without label and number */
    public static Caption numbered(Caption.Kind kind, int number, String title, Language language) {
        String digits = Integer.toString(number);
        String label = Texts.get(language, "caption." + kind, digits);
        int at = label.indexOf(digits);
        return new Caption(kind, number, label.substring(0, at), label.substring(at + digits.length()), title);
    }
}
