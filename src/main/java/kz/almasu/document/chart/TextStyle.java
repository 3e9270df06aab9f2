package kz.almasu.document.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text in a chart is set.
 *
 * @param size in pixels
 * @param anchor SVG's start, middle or end; null for start
 * @param weight null for normal
 * @param name class by which a page may set it differently; null for none
 */
record TextStyle(int size, String color, String anchor, String weight, String name) {

    static final TextStyle LABEL = new TextStyle(13, Tone.INK, null, null, null);
    static final TextStyle VALUE = new TextStyle(12, Tone.INK, null, null, null);
    /** The size to which a small screen enlarges names of lines. */
    static final TextStyle LARGE = new TextStyle(15, Tone.INK, null, "bold", null);

    static final TextStyle UNKNOWN = new TextStyle(12, Tone.MUTED, null, null, null);
    static final TextStyle AXIS = new TextStyle(11, Tone.MUTED, "middle", null, null);

    TextStyle anchored(String where) {
        return new TextStyle(size, color, where, weight, name);
    }

    TextStyle colored(String other) {
        return new TextStyle(size, other, anchor, weight, name);
    }

    TextStyle bold() {
        return new TextStyle(size, color, anchor, "bold", name);
    }

    TextStyle named(String other) {
        return new TextStyle(size, color, anchor, weight, other);
    }

    /** Returns lines of words that fit a width; a longer word has a line of its own. */
    List<String> wrapped(List<String> words, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Returns about how wide a text is: by kinds of letters, since the reader's font is not known. */
    double width(String text) {
        return text.codePoints().mapToDouble(TextStyle::widthOf).sum() * size;
    }

    private static double widthOf(int letter) {
        if (" .,:;'’iljtfrI|()!-іј".indexOf(letter) >= 0) {
            return 0.33;
        }
        if ("mwMWшщжюмыфЖШЩЮМФЫ%".indexOf(letter) >= 0) {
            return 0.86;
        }
        return Character.isUpperCase(letter) ? 0.7 : 0.57;
    }
}
