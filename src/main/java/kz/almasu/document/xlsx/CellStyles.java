package kz.almasu.document.xlsx;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles of one workbook, each created once, because workbooks limit their number. */
final class CellStyles {

    private static final String HEADING_FILL = "E8EEF4";
    private static final String EMPHASIS_FILL = "F4F6F8";
    private static final String OPAQUE = "FF";
    private static final int TITLE_SIZE = 14;
    private static final int HEADING_SIZE = 12;

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> cache = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param format number format; empty for text */
    record TableCellStyle(HorizontalAlignment alignment, String format, boolean emphasized) {}

    enum TextStyle {
        TITLE,
        HEADING,
        PLAIN,
        LINK
    }

    XSSFCellStyle of(TableCellStyle key) {
        return cache.computeIfAbsent(key, missing -> {
            XSSFCellStyle style = bordered();
            style.setAlignment(key.alignment());
            style.setWrapText(key.alignment() == HorizontalAlignment.LEFT);
            style.setIndention((short) (key.alignment() == HorizontalAlignment.LEFT ? 1 : 0));
            style.setQuotePrefixed(key.format().isEmpty());
            if (!key.format().isEmpty()) {
                style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
            }
            if (key.emphasized()) {
                fill(style, EMPHASIS_FILL);
                style.setFont(bold(0));
            }
            return style;
        });
    }

    XSSFCellStyle of(TextStyle key) {
        return cache.computeIfAbsent(key, missing -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setQuotePrefixed(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            switch (key) {
                case TITLE -> style.setFont(bold(TITLE_SIZE));
                case HEADING -> style.setFont(bold(HEADING_SIZE));
                case LINK -> style.setFont(link());
                case PLAIN -> style.setAlignment(HorizontalAlignment.LEFT);
            }
            return style;
        });
    }

    XSSFCellStyle columnHeading() {
        return cache.computeIfAbsent("heading", missing -> {
            XSSFCellStyle style = bordered();
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            style.setQuotePrefixed(true);
            style.setFont(bold(0));
            fill(style, HEADING_FILL);
            return style;
        });
    }

    /** Returns the style of a blank cell whose number is unknown. */
    XSSFCellStyle unknown() {
        return cache.computeIfAbsent("unknown", missing -> {
            XSSFCellStyle style = bordered();
            style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
            return style;
        });
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont bold(int size) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        if (size > 0) {
            font.setFontHeightInPoints((short) size);
        }
        return font;
    }

    private XSSFFont link() {
        XSSFFont font = workbook.createFont();
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(color("1F4E79"));
        return font;
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(color(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + hex), null);
    }
}
