package kz.almasu.intake.file;

import javax.xml.stream.XMLStreamException;

/**
 * A cell of a LibreOffice spreadsheet.
 *
 * @param columns number of columns that a merged cell covers
 * @param rows number of rows that it covers
 */
record OdsCell(int column, SourceCell value, int columns, int rows) {

    /** Reads the cell whose element was just opened. */
    static OdsCell read(XmlPart xml, int column) throws XMLStreamException {
        String element = xml.is("table-cell") ? "table-cell" : "covered-table-cell";
        String type = xml.namespacedAttribute("value-type");
        String number = xml.namespacedAttribute("value");
        String date = xml.namespacedAttribute("date-value");
        boolean formula = xml.namespacedAttribute("formula") != null;
        int columns = Math.min(xml.repetition("number-columns-spanned"), GridBuilder.MAX_COLUMNS);
        int rows = xml.repetition("number-rows-spanned");
        String text = xml.paragraphs(element);
        return new OdsCell(column, value(type, number, date, text, formula), columns, rows);
    }

    private static SourceCell value(String type, String number, String date, String text, boolean formula) {
        if (text.startsWith("#") && text.endsWith("!") || text.startsWith("Err:")) {
            return new SourceCell(SourceCell.CellType.ERROR, text, formula);
        }
        if ("date".equals(type) && date != null) {
            return new SourceCell(SourceCell.CellType.DATE, date.replaceFirst("T.*", ""), formula);
        }
        if (("float".equals(type) || "percentage".equals(type) || "currency".equals(type)) && number != null) {
            return new SourceCell(SourceCell.CellType.NUMBER, SpreadsheetNumbers.plainDigits(number), formula);
        }
        return formula ? new SourceCell(SourceCell.CellType.TEXT, text, true) : SourceCell.text(text);
    }

    OdsCell at(int otherColumn) {
        return otherColumn == column ? this : new OdsCell(otherColumn, value, columns, rows);
    }
}
