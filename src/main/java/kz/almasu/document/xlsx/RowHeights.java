package kz.almasu.document.xlsx;

import org.apache.poi.xssf.usermodel.XSSFRow;

/** Row heights estimated from the text, because not every program adjusts heights when it opens a file. */
final class RowHeights {

    private static final float LINE_HEIGHT = 15; // points
    /** Maximum of Excel, in points. */
    private static final float MAX_HEIGHT = 409;
    /** Column widths count digits; letters are wider, so fewer fit. */
    private static final double FILL_RATIO = 0.95;

    private RowHeights() {}

    /**
     * Raises the row to the height of a text; never lowers it.
     *
     * @param columnWidth in characters
     * @param scale font size relative to plain text
     */
    static void fit(XSSFRow row, String text, int columnWidth, double scale) {
        int lines = lines(text, Math.max(1, (int) (columnWidth * FILL_RATIO / scale)));
        float height = (float) Math.min(MAX_HEIGHT, lines * LINE_HEIGHT * scale);
        if (height > row.getHeightInPoints()) {
            row.setHeightInPoints(height);
        }
    }

    /** Counts the lines of a text wrapped at word boundaries; words longer than a line are broken. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("\\s+")) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            int fullLines = Math.max(0, length - 1) / width;
            lines += fullLines;
            used += (used > 0 ? 1 : 0) + length - fullLines * width;
        }
        return lines;
    }
}
