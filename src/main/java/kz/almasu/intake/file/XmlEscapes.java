package kz.almasu.intake.file;

import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in a workbook as {@code _x000D_}. */
final class XmlEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlEscapes() {}

    static String resolve(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> {
            char meant = (char) Integer.parseInt(found.group(1), 16);
            return Character.isISOControl(meant) ? " " : java.util.regex.Matcher.quoteReplacement("" + meant);
        });
    }
}
