package kz.almasu.system;

import java.util.regex.Pattern;

/**
 * Protection against CSV injection: a text that a spreadsheet program would take for a formula gets an apostrophe in
 * front, and loses it where the file is read again. A text that already looks guarded gets one more, so that each comes back
 * as it was. The characters are those of OWASP's page "CSV Injection".
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final String STARTS = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern FORMULA = Pattern.compile(GUARD + "*" + STARTS);
    private static final Pattern GUARDED = Pattern.compile(GUARD + "+" + STARTS);

    private FormulaGuard() {}

    public static String guard(String text) {
        return FORMULA.matcher(text).lookingAt() ? GUARD + text : text;
    }

    /** The text before {@link #guard}. */
    public static String unguard(String written) {
        return GUARDED.matcher(written).lookingAt() ? written.substring(1) : written;
    }
}
