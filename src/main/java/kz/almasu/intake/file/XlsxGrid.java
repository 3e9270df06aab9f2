package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook, row by row; cells that are only formatted take no room. */
final class XlsxGrid {

    /** Columns beyond are not read: nobody reports with so many. */
    private static final int MOST_COLUMNS = 256;

    private static final int MOST_MERGED = 100_000;

    /** What 20,000 rows of a real sheet never have, and what memory holds. */
    private static final int MOST_CELLS = 1_500_000;

    private final XlsxCells cells;
    private final int mostRows;
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
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
            } else if (xml.is("mergeCell") && xml.attribute("ref") != null && merged.size() < MOST_MERGED) {
                merged.add(area(xml.attribute("ref")));
            }
        }
    }

    private void readRow(XmlPart xml) throws XMLStreamException {
        int said = Numbers.whole(xml.attribute("r"));
        row = said > 0 ? said : row + 1;
        boolean hidden = xml.isSet("hidden");
        List<Cell> line = new ArrayList<>();
        int column = -1;
        while (xml.nextInside("row")) {
            if (xml.is("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : place(reference).column();
                put(line, column, cells.read(xml));
            }
        }
        if (line.isEmpty()) {
            return;
        }
        if (lines.size() >= mostRows || row > 2 * mostRows) {
            cutAt = row;
        } else {
            lines.add(new Line(row, line, hidden));
        }
    }

    private void put(List<Cell> line, int column, Cell cell) throws XMLStreamException {
        if (cell.isBlank() || column >= MOST_COLUMNS) {
            return;
        }
        if (++filled > MOST_CELLS) {
            throw new XMLStreamException(new Archive.Bomb());
        }
        while (line.size() < column) {
            line.add(Cell.EMPTY);
        }
        line.add(cell);
    }

    private static Place place(String reference) throws XMLStreamException {
        try {
            return Place.of(reference);
        } catch (IllegalArgumentException noReference) {
            throw new XMLStreamException(noReference);
        }
    }

    private static Area area(String reference) throws XMLStreamException {
        try {
            return Area.of(reference);
        } catch (IllegalArgumentException noReference) {
            throw new XMLStreamException(noReference);
        }
    }
}
