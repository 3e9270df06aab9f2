package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook, row by row; cells that are only formatted take no room. */
final class XlsxGrid {

    /** Columns beyond are not read: nobody reports with so many. */
    private static final int MAX_COLUMNS = 256;

    private static final int MAX_MERGED = 100_000;

    /** What 20,000 rows of a real sheet never have, and what memory holds. */
    private static final int MAX_CELLS = 1_500_000;

    private final XlsxCells cells;
    private final int mostRows;
    private final List<SourceRow> lines = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private int row;
    private int filled;
    private int cutAt;

    private XlsxGrid(XlsxCells cells, int mostRows) {
        this.cells = cells;
        this.mostRows = mostRows;
    }

    static Grid read(String name, InputStream part, XlsxCells cells, int mostRows)
            throws IOException, XMLStreamException {
        XlsxGrid grid = new XlsxGrid(cells, mostRows);
        grid.read(new XmlPart(part));
        return MergedCells.resolve(name, grid.lines, grid.merged, grid.cutAt);
    }

    private void read(XmlPart xml) throws XMLStreamException {
        while (cutAt == 0 && xml.next()) {
            if (xml.is("row")) {
                readRow(xml);
            } else if (xml.is("mergeCell") && xml.attribute("ref") != null && merged.size() < MAX_MERGED) {
                merged.add(area(xml.attribute("ref")));
            }
        }
    }

    private void readRow(XmlPart xml) throws XMLStreamException {
        int said = SpreadsheetNumbers.parseInteger(xml.attribute("r"));
        row = said > 0 ? said : row + 1;
        boolean hidden = xml.isSet("hidden");
        List<SourceCell> line = new ArrayList<>();
        int column = -1;
        while (xml.nextInside("row")) {
            if (xml.is("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : address(reference).column();
                put(line, column, cells.read(xml));
            }
        }
        if (line.isEmpty()) {
            return;
        }
        if (lines.size() >= mostRows || row > 2 * mostRows) {
            cutAt = row;
        } else {
            lines.add(new SourceRow(row, line, hidden));
        }
    }

    private void put(List<SourceCell> line, int column, SourceCell cell) throws XMLStreamException {
        if (cell.isBlank() || column >= MAX_COLUMNS) {
            return;
        }
        if (++filled > MAX_CELLS) {
            throw new XMLStreamException(new Archive.ArchiveLimitExceeded());
        }
        while (line.size() < column) {
            line.add(SourceCell.EMPTY);
        }
        line.add(cell);
    }

    private static CellAddress address(String reference) throws XMLStreamException {
        try {
            return CellAddress.parse(reference);
        } catch (IllegalArgumentException noReference) {
            throw new XMLStreamException(noReference);
        }
    }

    private static CellRange area(String reference) throws XMLStreamException {
        try {
            return CellRange.parse(reference);
        } catch (IllegalArgumentException noReference) {
            throw new XMLStreamException(noReference);
        }
    }
}
