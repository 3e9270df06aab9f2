package kz.almasu.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives a file back with cells marked by a colour and a comment, and all else as it was. */
public final class Marks {

    /** A workbook is opened as a whole, which takes a kilobyte a cell; of one larger than these the values go back. */
    private static final int MOST_CELLS = 30_000;

    private static final int MOST_BYTES = 400_000;

    private static final long MOST_UNPACKED = 16L * 1024 * 1024;
    private static final int WIDTH_OF_A_COMMENT = 4;
    private static final int HEIGHT_OF_A_COMMENT = 6;
    private static final int ROWS_IN_MEMORY = 100;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private final Workbook workbook;
    private final Map<Place, String> comments;
    private final Map<CellStyle, CellStyle> marked = new HashMap<>();

    private Marks(Workbook workbook, Map<Place, String> comments) {
        this.workbook = workbook;
        this.comments = comments;
    }

    /**
     * The file with comments; a CSV file, or a large workbook, as a new workbook with the same cells.
     *
     * @param grid as it was read, with what was mended
     * @param mended values to be written into the file
     * @param author of the comments
     */
    public static byte[] in(
            byte[] file, Grid grid, Map<Place, String> mended, Map<Place, String> comments, String author) {
        boolean asItIs = FileKind.of(file) == FileKind.ZIP && file.length <= MOST_BYTES && cells(grid) <= MOST_CELLS;
        try (Workbook workbook =
                asItIs ? new XSSFWorkbook(new ByteArrayInputStream(file)) : new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Marks marks = new Marks(workbook, comments);
            if (asItIs) {
                marks.mark(workbook.getSheet(grid.name()), mended, author);
            } else {
                marks.write(grid, author);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long cells(Grid grid) {
        return grid.lines().stream().mapToLong(line -> line.cells().size()).sum();
    }

    private void mark(Sheet sheet, Map<Place, String> mended, String author) {
        mended.forEach((place, value) -> {
            cell(sheet, place).setBlank(); // else POI leaves a text inside the cell beside the new one
            cell(sheet, place).setCellValue(value);
        });
        for (Place place : new TreeSet<>(comments.keySet())) {
            comment(sheet, cell(sheet, place), author, place);
        }
    }

    private void write(Grid grid, String author) {
        Sheet sheet = workbook.createSheet(grid.name().isEmpty() ? "1" : grid.name());
        for (Line line : grid.lines()) {
            Row row = sheet.createRow(line.number() - 1);
            for (int column = 0; column < line.cells().size(); column++) {
                Cell read = line.cell(column);
                Place place = new Place(line.number(), column);
                if (!read.isBlank() || comments.containsKey(place)) {
                    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
                    cell.setCellValue(read.text());
                    comment(sheet, cell, author, place);
                }
            }
        }
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, Place place) {
        Row row = sheet.getRow(place.row() - 1);
        Row there = row == null ? sheet.createRow(place.row() - 1) : row;
        return there.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void comment(Sheet sheet, org.apache.poi.ss.usermodel.Cell cell, String author, Place place) {
        if (!comments.containsKey(place)) {
            return;
        }
        cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), this::marked));
        cell.removeCellComment();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(place.column() + 1);
        anchor.setRow1(place.row() - 1);
        anchor.setCol2(place.column() + 1 + WIDTH_OF_A_COMMENT);
        anchor.setRow2(place.row() - 1 + HEIGHT_OF_A_COMMENT);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(comments.get(place)));
        comment.setAuthor(author);
        comment.setAddress(place.row() - 1, place.column());
        cell.setCellComment(comment);
    }

    /** A rose ground: seen beside any colour of the office's own, and printed grey. */
    private CellStyle marked(CellStyle style) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return copy;
    }
}
