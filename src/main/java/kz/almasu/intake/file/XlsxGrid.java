package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook row by row. */
final class XlsxGrid {

    private final XlsxCells cells;
    private final GridBuilder grid;
    private int rowNumber;

    private XlsxGrid(XlsxCells cells, int maxRows) {
        this.cells = cells;
        this.grid = new GridBuilder(maxRows);
    }

    static Grid read(String name, InputStream part, XlsxCells cells, int maxRows)
            throws IOException, XMLStreamException {
        XlsxGrid reader = new XlsxGrid(cells, maxRows);
        reader.read(new XmlPart(part));
        return reader.grid.build(name);
    }

    private void read(XmlPart xml) throws IOException, XMLStreamException {
        while (!grid.isTruncated() && xml.next()) {
            if (xml.is("row")) {
                readRow(xml);
            } else if (xml.is("col") && xml.isSet("hidden")) {
                grid.hideColumns(
                        SpreadsheetNumbers.parseInteger(xml.attribute("min")) - 1,
                        SpreadsheetNumbers.parseInteger(xml.attribute("max")) - 1);
            } else if (xml.is("mergeCell") && xml.attribute("ref") != null) {
                grid.merge(range(xml.attribute("ref")));
            }
        }
    }

    private void readRow(XmlPart xml) throws IOException, XMLStreamException {
        int declaredNumber = SpreadsheetNumbers.parseInteger(xml.attribute("r"));
        rowNumber = declaredNumber > 0 ? declaredNumber : rowNumber + 1;
        boolean hidden = xml.isSet("hidden");
        int column = -1;
        while (xml.nextInside("row")) {
            if (xml.is("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : address(reference).column();
                grid.add(column, cells.read(xml));
            }
        }
        grid.endRow(rowNumber, hidden);
    }

    private static CellAddress address(String reference) throws XMLStreamException {
        try {
            return CellAddress.parse(reference);
        } catch (IllegalArgumentException noReference) {
            throw new XMLStreamException(noReference);
        }
    }

    private static CellRange range(String reference) throws XMLStreamException {
        try {
            return CellRange.parse(reference);
        } catch (IllegalArgumentException noReference) {
            throw new XMLStreamException(noReference);
        }
    }
}
