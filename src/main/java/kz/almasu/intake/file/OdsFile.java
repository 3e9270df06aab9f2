package kz.almasu.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a spreadsheet of LibreOffice as a stream. Repetitions, of which a kilobyte can declare billions, count only where a
 * cell has content, and up to the limits of a sheet.
 */
final class OdsFile {

    private final int maxRows;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Grid> grids = new ArrayList<>();

    /**
     * A cell of a LibreOffice spreadsheet.
     *
     * @param columns number of columns that a merged cell covers
     * @param rows number of rows that it covers
     */
    private record Cell(int column, SourceCell value, int columns, int rows) {

        /** Reads the cell whose element was just opened. */
        static Cell read(XmlPart xml, int column) throws XMLStreamException {
            String element = xml.is("table-cell") ? "table-cell" : "covered-table-cell";
            String type = xml.namespacedAttribute("value-type");
            String number = xml.namespacedAttribute("value");
            String date = xml.namespacedAttribute("date-value");
            boolean formula = xml.namespacedAttribute("formula") != null;
            int columns = Math.min(xml.repetition("number-columns-spanned"), GridBuilder.MAX_COLUMNS);
            int rows = xml.repetition("number-rows-spanned");
            String text = xml.paragraphs(element);
            return new Cell(column, value(type, number, date, text, formula), columns, rows);
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

        Cell at(int otherColumn) {
            return otherColumn == column ? this : new Cell(otherColumn, value, columns, rows);
        }
    }

    private OdsFile(int maxRows) {
        this.maxRows = maxRows;
    }

    /** Returns the visible sheets with content, in their order. */
    static List<Grid> read(byte[] file, int maxRows) throws UnreadableFile {
        try (Archive archive = new Archive(file)) {
            OdsFile ods = new OdsFile(maxRows);
            ods.read(new XmlPart(archive.part("content.xml").orElseThrow(IOException::new)));
            return ods.grids;
        } catch (IOException | XMLStreamException | UncheckedIOException | IllegalArgumentException broken) {
            throw Archive.refusal(broken);
        }
    }

    private void read(XmlPart xml) throws IOException, XMLStreamException {
        String style = null;
        while (xml.next()) {
            if (xml.is("style")) {
                style = xml.namespacedAttribute("name");
            } else if (xml.is("table-properties") && "false".equals(xml.namespacedAttribute("display"))) {
                hiddenStyles.add(style);
            } else if (xml.is("table")) {
                readTable(xml);
            }
        }
    }

    private void readTable(XmlPart xml) throws IOException, XMLStreamException {
        String name = xml.namespacedAttribute("name");
        boolean hidden = hiddenStyles.contains(String.valueOf(xml.namespacedAttribute("style-name")));
        GridBuilder grid = new GridBuilder(maxRows);
        int column = 0;
        int row = 1;
        while (xml.nextInside("table")) {
            if (xml.is("table-column")) {
                column = readColumns(xml, grid, column);
            } else if (xml.is("table-row")) {
                row = readRows(xml, grid, row);
            }
        }
        Grid built = grid.build(name);
        if (!hidden && !built.rows().isEmpty()) {
            grids.add(built);
        }
    }

    /** Returns the index of the next column. */
    private static int readColumns(XmlPart xml, GridBuilder grid, int column) {
        int next = Math.min(GridBuilder.MAX_COLUMNS, column + xml.repetition("number-columns-repeated"));
        if ("collapse".equals(xml.namespacedAttribute("visibility"))) {
            grid.hideColumns(column, next - 1);
        }
        return next;
    }

    /** Returns the number of the next row. */
    private int readRows(XmlPart xml, GridBuilder grid, int row) throws IOException, XMLStreamException {
        int repeated = xml.repetition("number-rows-repeated");
        String visibility = xml.namespacedAttribute("visibility");
        List<Cell> cells = cells(xml);
        int copies = cells.isEmpty() ? 0 : Math.min(repeated, maxRows + 1);
        for (int copy = 0; copy < copies && !grid.isTruncated(); copy++) {
            add(grid, row + copy, cells, visibility != null && !visibility.equals("visible"));
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, (long) row + repeated);
    }

    private static void add(GridBuilder grid, int row, List<Cell> cells, boolean hidden) throws IOException {
        for (Cell cell : cells) {
            grid.add(cell.column(), cell.value());
            if (cell.columns() > 1 || cell.rows() > 1) {
                grid.merge(
                        new CellRange(row, cell.column(), row + cell.rows() - 1, cell.column() + cell.columns() - 1));
            }
        }
        grid.endRow(row, hidden);
    }

    /** Returns the cells with content. */
    private static List<Cell> cells(XmlPart xml) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.nextInside("table-row")) {
            if (xml.is("table-cell") || xml.is("covered-table-cell")) {
                int repeated = Math.min(xml.repetition("number-columns-repeated"), GridBuilder.MAX_COLUMNS);
                Cell cell = Cell.read(xml, column);
                for (int copy = 0; copy < repeated && !cell.value().isBlank(); copy++) {
                    cells.add(cell.at(column + copy));
                }
                column = Math.min(GridBuilder.MAX_COLUMNS, column + repeated);
            }
        }
        return cells;
    }
}
