package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an Office Open XML workbook part by part as a stream, so that memory does not grow with the size of its
 * parts.
 */
final class XlsxFile {

    private record SheetEntry(String name, String relation, boolean visible) {}

    private final Archive archive;
    private final int maxRows;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean uses1904Dates;
    private XlsxCells cells;
    private Relations relations;

    private XlsxFile(Archive archive, int maxRows) {
        this.archive = archive;
        this.maxRows = maxRows;
    }

    static GridFile read(byte[] file, int maxRows, Predicate<Grid> isWanted) throws UnreadableFile {
        try (Archive archive = new Archive(file)) {
            return new XlsxFile(archive, maxRows).read(isWanted);
        } catch (IOException | XMLStreamException | UncheckedIOException | IllegalArgumentException broken) {
            throw Archive.refusal(broken);
        }
    }

    private GridFile read(Predicate<Grid> isWanted) throws IOException, XMLStreamException, UnreadableFile {
        String workbook = Relations.of(archive, "").ofType("officeDocument").orElseThrow(IOException::new);
        listSheets(workbook);
        relations = Relations.of(archive, workbook);
        cells = new XlsxCells(SharedStrings.of(part("sharedStrings")), DateStyles.of(part("styles")), uses1904Dates);
        TemplateStamp stamp = templateStamp();
        List<Grid> gridsWithContent = new ArrayList<>();
        for (SheetEntry sheet : sheets) {
            Grid grid = sheet.visible() ? grid(sheet) : null;
            if (grid == null || grid.rows().isEmpty()) {
                continue;
            }
            if (isWanted.test(grid)) {
                return new GridFile(
                        FileKind.XLSX, grid, gridsWithContent.size() + countFilledAfter(sheet, stamp), stamp);
            }
            gridsWithContent.add(grid);
        }
        if (gridsWithContent.isEmpty()) {
            throw new UnreadableFile("FILE_HAS_CONTENT", 0);
        }
        return new GridFile(FileKind.XLSX, gridsWithContent.get(0), gridsWithContent.size() - 1, stamp);
    }

    /**
     * Counts the visible sheets with content after this one; those of a template hold instructions and do not count.
     */
    private int countFilledAfter(SheetEntry sheet, TemplateStamp stamp) throws IOException, XMLStreamException {
        int count = 0;
        for (SheetEntry later : sheets.subList(sheets.indexOf(sheet) + 1, sheets.size())) {
            if (stamp == null && later.visible() && !isBlank(later)) {
                count++;
            }
        }
        return count;
    }

    private boolean isBlank(SheetEntry sheet) throws IOException, XMLStreamException {
        Grid firstRow = grid(sheet, 1);
        return firstRow == null || firstRow.rows().isEmpty() && firstRow.truncatedAt() == 0;
    }

    private void listSheets(String workbook) throws IOException, XMLStreamException {
        XmlPart xml = new XmlPart(archive.part(workbook).orElseThrow(IOException::new));
        while (xml.next()) {
            if (xml.is("workbookPr")) {
                uses1904Dates = xml.isSet("date1904");
            } else if (xml.is("sheet")) {
                String state = xml.attribute("state");
                sheets.add(new SheetEntry(
                        xml.attribute("name"),
                        xml.namespacedAttribute("id"),
                        state == null || state.equals("visible")));
            }
        }
    }

    private Optional<InputStream> part(String type) throws IOException {
        Optional<String> name = relations.ofType(type);
        return name.isPresent() ? archive.part(name.get()) : Optional.empty();
    }

    private TemplateStamp templateStamp() throws IOException, XMLStreamException {
        for (SheetEntry sheet : sheets) {
            if (TemplateStamp.SHEET.equals(sheet.name())) {
                Grid grid = grid(sheet);
                return grid == null ? null : TemplateStamp.read(grid);
            }
        }
        return null;
    }

    /** Returns null if there are no cells: for a chart sheet or a missing part. */
    private Grid grid(SheetEntry sheet) throws IOException, XMLStreamException {
        return grid(sheet, maxRows);
    }

    private Grid grid(SheetEntry sheet, int maxRows) throws IOException, XMLStreamException {
        String part = relations.worksheet(sheet.relation()).orElse(null);
        if (part == null) {
            return null;
        }
        InputStream content = archive.part(part).orElseThrow(IOException::new);
        return XlsxGrid.read(sheet.name(), content, cells, maxRows);
    }
}
