package kz.almasu.checker;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a long text that is checked by itself.
 *
 * @param from its offset in the text
 */
record TextPart(int from, String text) {

    static final int LENGTH = 20_000;

    /** Cuts a text at line breaks, or else after sentences, into parts of at most {@link #LENGTH} characters. */
    static List<TextPart> of(String text) {
        List<TextPart> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LENGTH) {
            int to = end(text, from, from + LENGTH);
            parts.add(new TextPart(from, text.substring(from, to)));
            from = to;
        }
        parts.add(new TextPart(from, text.substring(from)));
        return parts;
    }

    private static int end(String text, int from, int most) {
        for (String limit : List.of("\n\n", "\n", ". ", " ")) {
            int end = text.lastIndexOf(limit, most - limit.length());
            if (end > from) {
                return end + limit.length();
            }
        }
        return most;
    }
}
