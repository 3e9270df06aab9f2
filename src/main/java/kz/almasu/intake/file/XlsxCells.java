package kz.almasu.intake.file;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of a workbook. */
final class XlsxCells {

    /** Difference of the 1904 date system of old Macintosh Excel, in days. */
    static final int DAYS_TO_1904 = 1462;

    private final SharedStrings sharedStrings;
    private final DateStyles dateStyles;
    private final int dateOffset;
    private long inlineCharacters;

    XlsxCells(SharedStrings sharedStrings, DateStyles dateStyles, boolean uses1904Dates) {
        this.sharedStrings = sharedStrings;
        this.dateStyles = dateStyles;
        this.dateOffset = uses1904Dates ? DAYS_TO_1904 : 0;
    }

    /** Reads the cell whose element was just opened. */
    SourceCell read(XmlPart xml) throws XMLStreamException {
        if (inlineCharacters > SharedStrings.MAX_CHARACTERS) {
            throw new XMLStreamException(new Archive.ArchiveLimitExceeded());
        }
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        boolean formula = false;
        while (xml.nextInside("c")) {
            if (xml.is("v")) {
                value = xml.text();
            } else if (xml.is("is") && "inlineStr".equals(type)) { // in cells of other types it is an outdated value
                value = xml.richText("is");
                inlineCharacters += value.length();
            } else if (xml.is("f")) {
                formula = true;
            }
        }
        if (value == null) {
            return formula ? new SourceCell(SourceCell.CellType.UNCOMPUTED, "", true) : SourceCell.EMPTY;
        }
        return cell(type == null ? "n" : type, style, value, formula);
    }

    private SourceCell cell(String type, String style, String value, boolean formula) {
        return switch (type) {
            case "s" -> text(sharedStrings.get(SpreadsheetNumbers.parseInteger(value)), formula);
            case "e" -> new SourceCell(SourceCell.CellType.ERROR, value, formula);
            case "b" -> text("1".equals(value) ? "TRUE" : "FALSE", formula);
            case "n" -> number(style, value, formula);
            case "d" -> new SourceCell(SourceCell.CellType.DATE, value.replaceFirst("T.*", ""), formula);
            case "str" -> text(value.contains("_x") ? XmlEscapes.resolve(value) : value, formula);
            default -> text(value, formula);
        };
    }

    private static SourceCell text(String text, boolean formula) {
        return formula ? new SourceCell(SourceCell.CellType.TEXT, text, true) : SourceCell.text(text);
    }

    private SourceCell number(String style, String value, boolean formula) {
        if (dateStyles.isDate(style)) {
            LocalDate date = date(value);
            if (date != null) {
                return new SourceCell(SourceCell.CellType.DATE, date.toString(), formula);
            }
        }
        return new SourceCell(SourceCell.CellType.NUMBER, SpreadsheetNumbers.plainDigits(value), formula);
    }

    private LocalDate date(String value) {
        try {
            return SpreadsheetNumbers.date(Double.parseDouble(value) + dateOffset);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
