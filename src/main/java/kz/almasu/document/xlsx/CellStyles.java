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

/** How cells look; each look is made once per workbook. */
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

    /** A cell of a table. */
    record TableCellStyle(HorizontalAlignment alignment, String format, boolean emphasized) {}

    /** Text outside of tables. */
    enum TextStyle {
        TITLE,
        HEADING,
        PLAIN,
        LINK
    }

    XSSFCellStyle of(TableCellStyle look) {
        return cache.computeIfAbsent(look, missing -> {
            XSSFCellStyle style = bordered();
            style.setAlignment(look.alignment());
            style.setWrapText(look.alignment() == HorizontalAlignment.LEFT);
            style.setIndention((short) (look.alignment() == HorizontalAlignment.LEFT ? 1 : 0));
            style.setQuotePrefixed(look.format().isEmpty());
            if (!look.format().isEmpty()) {
                style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
            }
            if (look.emphasized()) {
                fill(style, EMPHASIS_FILL);
                style.setFont(bold(0));
            }
            return style;
        });
    }

    XSSFCellStyle of(TextStyle look) {
        return cache.computeIfAbsent(look, missing -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setQuotePrefixed(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            switch (look) {
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

    /** An empty cell whose number is not known. */
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
        font.setColor(colour("1F4E79"));
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String colour) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + colour), null);
    }
}
