package kz.almasu.intake.file;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** Reads one cell of a workbook. */
final class XlsxCells {

    /** The days that a workbook of old Macintosh Excel counts less. */
    private static final int DAYS_TO_1904 = 1462;

    private final SharedStrings texts;
    private final DateStyles styles;
    private final int dateOffset;
    private long letters;

    XlsxCells(SharedStrings texts, DateStyles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.dateOffset = from1904 ? DAYS_TO_1904 : 0;
    }

    /** The cell whose element begins here. */
    SourceCell read(XmlPart xml) throws XMLStreamException {
        if (letters > SharedStrings.MAX_CHARACTERS) {
            throw new XMLStreamException(new Archive.ArchiveLimitExceeded());
        }
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        boolean formula = false;
        while (xml.nextInside("c")) {
            if (xml.is("v")) {
                value = xml.text();
            } else if (xml.is("is") && "inlineStr".equals(type)) { // in others it is what the cell was before
                value = xml.richText("is");
                letters += value.length();
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
            case "s" -> text(texts.get(SpreadsheetNumbers.parseInteger(value)), formula);
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
        if (styles.isDate(style)) {
            LocalDate day = date(value);
            if (day != null) {
                return new SourceCell(SourceCell.CellType.DATE, day.toString(), formula);
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
