package kz.almasu.intake.template;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a template; cells to fill in are unlocked. */
final class TemplateStyles {

    private static final String FORMULA_PREFIXES = "=+-@";

    private final Workbook workbook;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle date;
    private final CellStyle title;
    private final CellStyle guide;

    TemplateStyles(Workbook workbook) {
        this.workbook = workbook;
        header = style(bold(11, IndexedColors.WHITE));
        header.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setWrapText(true);
        text = unlocked("@");
        quoted = unlocked("@");
        quoted.setQuotePrefixed(true);
        date = unlocked("dd\\.mm\\.yyyy");
        title = style(bold(14, IndexedColors.AUTOMATIC));
        guide = workbook.createCellStyle();
        guide.setWrapText(true);
        guide.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private CellStyle style(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private Font bold(int points, IndexedColors color) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        font.setColor(color.getIndex());
        return font;
    }

    private CellStyle unlocked(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return text;
    }

    CellStyle date() {
        return date;
    }

    CellStyle title() {
        return title;
    }

    CellStyle guide() {
        return guide;
    }

    /** Returns the style of a text; one that looks like a formula is quoted, so that it stays text when edited. */
    CellStyle of(String value) {
        return !value.isEmpty() && FORMULA_PREFIXES.indexOf(value.charAt(0)) >= 0 ? quoted : text;
    }
}
