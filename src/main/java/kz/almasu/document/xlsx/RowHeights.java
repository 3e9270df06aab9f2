package kz.almasu.document.xlsx;

import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high rows are: what is in the file counts, for programs do not always measure the text when they open it. */
final class RowHeights {

    private static final float LINE = 15; // points
    /** Excel shows no higher rows. */
    private static final float MAX_HEIGHT = 409;
    /** How much of a column's width letters wider than digits can fill. */
    private static final double FILL_RATIO = 0.95;

    private RowHeights() {}

    /** Makes a row as high as this text in a column of so many characters; never lower than it is. */
    static void fit(XSSFRow row, String text, int characters, double size) {
        int lines = lines(text, Math.max(1, (int) (characters * FILL_RATIO / size)));
        float height = (float) Math.min(MAX_HEIGHT, lines * LINE * size);
        if (height > row.getHeightInPoints()) {
            row.setHeightInPoints(height);
        }
    }

    /** In how many lines a text stands if words move to the next line whole. */
    static int lines(String text, int width) {
        int lines = 1;
        int filled = 0;
        for (String word : text.split("\\s+")) {
            int length = word.length();
            if (filled > 0 && filled + 1 + length > width) {
                lines++;
                filled = 0;
            }
            int alone = Math.max(0, length - 1) / width;
            lines += alone;
            filled += (filled > 0 ? 1 : 0) + length - alone * width;
        }
        return lines;
    }
}
