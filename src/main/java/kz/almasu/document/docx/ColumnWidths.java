package kz.almasu.document.docx;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import kz.almasu.document.Table;

/**
 * How wide the columns of a table are, in twentieths of a point: values as wide as the words above them need, in few
 * lines where these are many; the labels of the rows get the rest.
 */
final class ColumnWidths {

    private static final int NUMBER = 650;
    private static final int MIN_VALUE = 1600;
    private static final int MIN_VALUE_IN_WIDE = 700;
    private static final int LETTER = 165;
    private static final int SMALL_LETTER = 135;
    private static final int PADDING = 220;
    private static final double MIN_LABEL_SHARE = 0.27;
    /** A text of so many times the root of its length per line has about as many lines as are good to read. */
    private static final double SQUARE = 2.2;

    private final int[] widths;

    /** @param width of all columns together */
    ColumnWidths(Table table, int width, boolean wide) {
        int least = wide ? MIN_VALUE_IN_WIDE : MIN_VALUE;
        int letter = wide ? SMALL_LETTER : LETTER;
        int[] words = widths(table, column -> Math.max(least, PADDING + letter * longestWord(column.title())));
        int[] lines = widths(table, column -> Math.max(least, PADDING + letter * line(column.title())));
        int[] values = between(words, lines, (int) (width * (1 - MIN_LABEL_SHARE)) - NUMBER);
        int label = width - NUMBER - Arrays.stream(values).sum();
        widths = IntStream.concat(IntStream.of(NUMBER, label), Arrays.stream(values))
                .toArray();
    }

    private static int[] widths(Table table, ToIntFunction<Table.Column> width) {
        return table.columns().stream().mapToInt(width).toArray();
    }

    /** As wide as wished if there is room; less if not, but words break only where there is no room even for them. */
    private static int[] between(int[] words, int[] lines, int room) {
        int needed = Arrays.stream(words).sum();
        int wished = Arrays.stream(lines).sum();
        if (needed > room) {
            return Arrays.stream(words).map(width -> width * room / needed).toArray();
        }
        double part = wished <= room ? 1 : (room - needed) / (double) (wished - needed);
        return IntStream.range(0, words.length)
                .map(i -> words[i] + (int) ((lines[i] - words[i]) * part))
                .toArray();
    }

    private static int longestWord(String title) {
        return Arrays.stream(title.split("[\\s-]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int line(String title) {
        return Math.max(longestWord(title), (int) Math.ceil(SQUARE * Math.sqrt(title.length())));
    }

    int of(int column) {
        return widths[column];
    }

    int count() {
        return widths.length;
    }

    int total() {
        return Arrays.stream(widths).sum();
    }
}
