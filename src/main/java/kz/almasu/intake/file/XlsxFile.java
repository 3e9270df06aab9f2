package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** Reads a workbook of Office Open XML, part by part as a stream: of a huge one no more is in memory than of a small one. */
final class XlsxFile {

    private static final String WORKBOOK = "xl/workbook.xml";

    /** A sheet as the workbook lists it. */
    private record SheetEntry(String name, String relation, boolean visible) {}

    private final Archive archive;
    private final int mostRows;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;
    private XlsxCells cells;
    private Map<String, String> parts;

    private XlsxFile(Archive archive, int mostRows) {
        this.archive = archive;
        this.mostRows = mostRows;
    }

    static GridFile read(byte[] file, int mostRows, Predicate<Grid> wanted) throws UnreadableFile {
        try (Archive archive = new Archive(file)) {
            if (!archive.has(WORKBOOK)) {
                boolean isOds = archive.has("content.xml");
                throw new UnreadableFile(isOds ? "FILE_IS_NOT_ODS" : "FILE_IS_A_SHEET", 0);
            }
            return new XlsxFile(archive, mostRows).read(wanted);
        } catch (IOException | XMLStreamException | UncheckedIOException | IllegalArgumentException broken) {
            throw new UnreadableFile(isLimitExceeded(broken) ? "FILE_UNPACKS_WITHIN_REASON" : "FILE_IS_WHOLE", 0);
        }
    }

    private static boolean isLimitExceeded(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof Archive.ArchiveLimitExceeded)) {
            Throwable nested = cause instanceof XMLStreamException xml ? xml.getNestedException() : null;
            cause = nested == null ? cause.getCause() : nested;
        }
        return cause != null;
    }

    private GridFile read(Predicate<Grid> wanted) throws IOException, XMLStreamException, UnreadableFile {
        listSheets();
        parts = relations();
        cells = new XlsxCells(
                SharedStrings.of(archive.part("xl/sharedStrings.xml")),
                DateStyles.of(archive.part("xl/styles.xml")),
                from1904);
        TemplateStamp origin = origin();
        List<Grid> filled = new ArrayList<>();
        for (SheetEntry sheet : sheets) {
            Grid grid = sheet.visible() ? grid(sheet) : null;
            if (grid == null || grid.lines().isEmpty()) {
                continue;
            }
            if (wanted.test(grid)) {
                return new GridFile(FileKind.ZIP, grid, filled.size() + countFilledAfter(sheet, origin), origin);
            }
            filled.add(grid);
        }
        if (filled.isEmpty()) {
            throw new UnreadableFile("FILE_HAS_CONTENT", 0);
        }
        return new GridFile(FileKind.ZIP, filled.get(0), filled.size() - 1, origin);
    }

    /** How many visible sheets after this one have anything in them; a template has its instructions there. */
    private int countFilledAfter(SheetEntry sheet, TemplateStamp origin) throws IOException, XMLStreamException {
        int filled = 0;
        for (SheetEntry later : sheets.subList(sheets.indexOf(sheet) + 1, sheets.size())) {
            if (origin == null && later.visible() && !isBlank(later)) {
                filled++;
            }
        }
        return filled;
    }

    private boolean isBlank(SheetEntry sheet) throws IOException, XMLStreamException {
        Grid beginning = grid(sheet, 1);
        return beginning == null || beginning.lines().isEmpty() && beginning.cutAt() == 0;
    }

    private void listSheets() throws IOException, XMLStreamException {
        XmlPart xml = new XmlPart(archive.part(WORKBOOK).orElseThrow(IOException::new));
        while (xml.next()) {
            if (xml.is("workbookPr")) {
                from1904 = xml.isSet("date1904");
            } else if (xml.is("sheet")) {
                String state = xml.attribute("state");
                sheets.add(new SheetEntry(
                        xml.attribute("name"), xml.attributeOfAny("id"), state == null || state.equals("visible")));
            }
        }
    }

    private Map<String, String> relations() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XmlPart xml = new XmlPart(archive.part("xl/_rels/workbook.xml.rels").orElseThrow(IOException::new));
        while (xml.next()) {
            if (xml.is("Relationship") && xml.attribute("Target") != null) {
                String target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private TemplateStamp origin() throws IOException, XMLStreamException {
        for (SheetEntry sheet : sheets) {
            if (TemplateStamp.SHEET.equals(sheet.name())) {
                Grid grid = grid(sheet);
                return grid == null ? null : TemplateStamp.read(grid);
            }
        }
        return null;
    }

    /** Null for what is no sheet of cells: a chart, or one whose part is missing. */
    private Grid grid(SheetEntry sheet) throws IOException, XMLStreamException {
        return grid(sheet, mostRows);
    }

    private Grid grid(SheetEntry sheet, int mostRows) throws IOException, XMLStreamException {
        String part = parts.getOrDefault(sheet.relation(), "");
        if (!part.contains("worksheets/")) {
            return null;
        }
        InputStream content = archive.part(part).orElseThrow(IOException::new);
        return XlsxGrid.read(sheet.name(), content, cells, mostRows);
    }
}
