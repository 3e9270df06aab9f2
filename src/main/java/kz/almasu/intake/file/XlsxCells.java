package kz.almasu.intake.file;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** Reads one cell of a workbook. */
final class XlsxCells {

    /** The days that a workbook of old Macintosh Excel counts less. */
    private static final int DAYS_TO_1904 = 1462;

    private final SharedTexts texts;
    private final Styles styles;
    private final int daysMore;
    private long letters;

    XlsxCells(SharedTexts texts, Styles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.daysMore = from1904 ? DAYS_TO_1904 : 0;
    }

    /** The cell whose element begins here. */
    Cell read(XmlPart xml) throws XMLStreamException {
        if (letters > SharedTexts.MOST_LETTERS) {
            throw new XMLStreamException(new Archive.Bomb());
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
            return formula ? new Cell(Cell.Kind.UNCOMPUTED, "", true) : Cell.EMPTY;
        }
        return cell(type == null ? "n" : type, style, value, formula);
    }

    private Cell cell(String type, String style, String value, boolean formula) {
        return switch (type) {
            case "s" -> text(texts.get(Numbers.whole(value)), formula);
            case "e" -> new Cell(Cell.Kind.ERROR, value, formula);
            case "b" -> text("1".equals(value) ? "TRUE" : "FALSE", formula);
            case "n" -> number(style, value, formula);
            case "d" -> new Cell(Cell.Kind.DATE, value.replaceFirst("T.*", ""), formula);
            case "str" -> text(value.contains("_x") ? Escapes.resolve(value) : value, formula);
            default -> text(value, formula);
        };
    }

    private static Cell text(String text, boolean formula) {
        return formula ? new Cell(Cell.Kind.TEXT, text, true) : Cell.text(text);
    }

    private Cell number(String style, String value, boolean formula) {
        if (styles.isDay(style)) {
            LocalDate day = day(value);
            if (day != null) {
                return new Cell(Cell.Kind.DATE, day.toString(), formula);
            }
        }
        return new Cell(Cell.Kind.NUMBER, Numbers.plain(value), formula);
    }

    private LocalDate day(String value) {
        try {
            return Numbers.day(Double.parseDouble(value) + daysMore);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
