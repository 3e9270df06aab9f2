package kz.almasu.intake.file;

import java.util.regex.Pattern;

/** Escapes of characters that XML cannot hold, written in workbooks as {@code _x000D_}. */
final class XmlEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlEscapes() {}

    static String resolve(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> {
            char character = (char) Integer.parseInt(match.group(1), 16);
            return Character.isISOControl(character) ? " " : java.util.regex.Matcher.quoteReplacement("" + character);
        });
    }
}
