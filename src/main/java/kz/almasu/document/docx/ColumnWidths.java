package kz.almasu.document.docx;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import kz.almasu.document.Table;

/**
 * Column widths of a table in twips. Value columns are sized by their headings, wrapped to few lines; the row labels get the
 * remaining width.
 */
final class ColumnWidths {

    private static final int NUMBER_WIDTH = 650;
    private static final int MIN_VALUE = 1600;
    private static final int MIN_VALUE_IN_WIDE = 700;
    private static final int CHARACTER = 165;
    private static final int SMALL_CHARACTER = 135;
    private static final int PADDING = 220;
    private static final double MIN_LABEL_SHARE = 0.27;
    /** Line length of a heading relative to the square root of its length; gives a readable number of lines. */
    private static final double LINE_LENGTH_RATIO = 2.2;

    private final int[] widths;

    /** @param width total */
    ColumnWidths(Table table, int width, boolean wide) {
        int min = wide ? MIN_VALUE_IN_WIDE : MIN_VALUE;
        int character = wide ? SMALL_CHARACTER : CHARACTER;
        int[] minWidths = widths(table, column -> Math.max(min, PADDING + character * longestWord(column.title())));
        int[] preferredWidths =
                widths(table, column -> Math.max(min, PADDING + character * lineLength(column.title())));
        int[] values = distribute(minWidths, preferredWidths, (int) (width * (1 - MIN_LABEL_SHARE)) - NUMBER_WIDTH);
        int label = width - NUMBER_WIDTH - Arrays.stream(values).sum();
        widths = IntStream.concat(IntStream.of(NUMBER_WIDTH, label), Arrays.stream(values))
                .toArray();
    }

    private static int[] widths(Table table, ToIntFunction<Table.Column> width) {
        return table.columns().stream().mapToInt(width).toArray();
    }

    /** Returns the preferred widths if they fit; else widths shrunk towards the minimum, and below it only if necessary. */
    private static int[] distribute(int[] minimum, int[] preferred, int available) {
        int minimumTotal = Arrays.stream(minimum).sum();
        int preferredTotal = Arrays.stream(preferred).sum();
        if (minimumTotal > available) {
            return Arrays.stream(minimum)
                    .map(width -> width * available / minimumTotal)
                    .toArray();
        }
        double ratio =
                preferredTotal <= available ? 1 : (available - minimumTotal) / (double) (preferredTotal - minimumTotal);
        return IntStream.range(0, minimum.length)
                .map(i -> minimum[i] + (int) ((preferred[i] - minimum[i]) * ratio))
                .toArray();
    }

    private static int longestWord(String title) {
        return Arrays.stream(title.split("[\\s-]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int lineLength(String title) {
        return Math.max(longestWord(title), (int) Math.ceil(LINE_LENGTH_RATIO * Math.sqrt(title.length())));
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
