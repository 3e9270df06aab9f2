package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook row by row; cells with formatting only are skipped. */
final class XlsxGrid {

    private static final int MAX_COLUMNS = 256;

    private static final int MAX_MERGED = 100_000;

    /** Far above 20,000 rows of a real sheet, and fits in memory. */
    private static final int MAX_CELLS = 1_500_000;

    private final XlsxCells cells;
    private final int maxRows;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<CellRange> mergedRanges = new ArrayList<>();
    private int rowNumber;
    private int cellCount;
    private int truncatedAt;

    private XlsxGrid(XlsxCells cells, int maxRows) {
        this.cells = cells;
        this.maxRows = maxRows;
    }

    static Grid read(String name, InputStream part, XlsxCells cells, int maxRows)
            throws IOException, XMLStreamException {
        XlsxGrid grid = new XlsxGrid(cells, maxRows);
        grid.read(new XmlPart(part));
        return MergedCells.resolve(name, grid.rows, grid.mergedRanges, grid.truncatedAt);
    }

    private void read(XmlPart xml) throws XMLStreamException {
        while (truncatedAt == 0 && xml.next()) {
            if (xml.is("row")) {
                readRow(xml);
            } else if (xml.is("mergeCell") && xml.attribute("ref") != null && mergedRanges.size() < MAX_MERGED) {
                mergedRanges.add(range(xml.attribute("ref")));
            }
        }
    }

    private void readRow(XmlPart xml) throws XMLStreamException {
        int declaredNumber = SpreadsheetNumbers.parseInteger(xml.attribute("r"));
        rowNumber = declaredNumber > 0 ? declaredNumber : rowNumber + 1;
        boolean hidden = xml.isSet("hidden");
        List<SourceCell> rowCells = new ArrayList<>();
        int column = -1;
        while (xml.nextInside("row")) {
            if (xml.is("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : address(reference).column();
                addCell(rowCells, column, cells.read(xml));
            }
        }
        if (rowCells.isEmpty()) {
            return;
        }
        if (rows.size() >= maxRows || rowNumber > 2 * maxRows) {
            truncatedAt = rowNumber;
        } else {
            rows.add(new SourceRow(rowNumber, rowCells, hidden));
        }
    }

    private void addCell(List<SourceCell> rowCells, int column, SourceCell cell) throws XMLStreamException {
        if (cell.isBlank() || column >= MAX_COLUMNS) {
            return;
        }
        if (++cellCount > MAX_CELLS) {
            throw new XMLStreamException(new Archive.ArchiveLimitExceeded());
        }
        while (rowCells.size() < column) {
            rowCells.add(SourceCell.EMPTY);
        }
        rowCells.add(cell);
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
