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
            throw new UnreadableFile(
                    Archive.isLimitExceeded(broken) ? "FILE_UNPACKS_WITHIN_REASON" : "FILE_IS_WHOLE", 0);
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
        int row = 1;
        while (xml.nextInside("table")) {
            if (xml.is("table-row")) {
                int repeated = xml.repetition("number-rows-repeated");
                String visibility = xml.namespacedAttribute("visibility");
                List<OdsCell> cells = cells(xml);
                int copies = cells.isEmpty() ? 0 : Math.min(repeated, maxRows + 1);
                for (int copy = 0; copy < copies && !grid.isTruncated(); copy++) {
                    add(grid, row + copy, cells, visibility != null && !visibility.equals("visible"));
                }
                row = (int) Math.min(Integer.MAX_VALUE / 2, (long) row + repeated);
            }
        }
        Grid built = grid.build(name);
        if (!hidden && !built.rows().isEmpty()) {
            grids.add(built);
        }
    }

    private static void add(GridBuilder grid, int row, List<OdsCell> cells, boolean hidden) throws IOException {
        for (OdsCell cell : cells) {
            grid.add(cell.column(), cell.value());
            if (cell.columns() > 1 || cell.rows() > 1) {
                grid.merge(
                        new CellRange(row, cell.column(), row + cell.rows() - 1, cell.column() + cell.columns() - 1));
            }
        }
        grid.endRow(row, hidden);
    }

    /** Returns the cells with content. */
    private static List<OdsCell> cells(XmlPart xml) throws XMLStreamException {
        List<OdsCell> cells = new ArrayList<>();
        int column = 0;
        while (xml.nextInside("table-row")) {
            if (xml.is("table-cell") || xml.is("covered-table-cell")) {
                int repeated = Math.min(xml.repetition("number-columns-repeated"), GridBuilder.MAX_COLUMNS);
                OdsCell cell = OdsCell.read(xml, column);
                for (int copy = 0; copy < repeated && !cell.value().isBlank(); copy++) {
                    cells.add(cell.at(column + copy));
                }
                column = Math.min(GridBuilder.MAX_COLUMNS, column + repeated);
            }
        }
        return cells;
    }
}
