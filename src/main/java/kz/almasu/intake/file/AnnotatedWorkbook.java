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
public final class AnnotatedWorkbook {

    /** A workbook is opened as a whole, which takes a kilobyte a cell; of one larger than these the values go back. */
    private static final int MAX_CELLS = 30_000;

    private static final int MAX_BYTES = 400_000;

    private static final long MAX_UNPACKED_BYTES = 16L * 1024 * 1024;
    private static final int WIDTH_OF_A_COMMENT = 4;
    private static final int HEIGHT_OF_A_COMMENT = 6;
    private static final int ROWS_IN_MEMORY = 100;

    static {
        ZipSecureFile.setMaxEntrySize(MAX_UNPACKED_BYTES);
    }

    private final Workbook workbook;
    private final Map<CellAddress, String> comments;
    private final Map<CellStyle, CellStyle> highlightedStyles = new HashMap<>();

    private AnnotatedWorkbook(Workbook workbook, Map<CellAddress, String> comments) {
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
    public static byte[] annotate(
            byte[] file, Grid grid, Map<CellAddress, String> mended, Map<CellAddress, String> comments, String author) {
        boolean asItIs = FileKind.of(file) == FileKind.ZIP && file.length <= MAX_BYTES && cells(grid) <= MAX_CELLS;
        try (Workbook workbook =
                asItIs ? new XSSFWorkbook(new ByteArrayInputStream(file)) : new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            AnnotatedWorkbook marks = new AnnotatedWorkbook(workbook, comments);
            if (asItIs) {
                marks.annotateCells(workbook.getSheet(grid.name()), mended, author);
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

    private void annotateCells(Sheet sheet, Map<CellAddress, String> mended, String author) {
        mended.forEach((place, value) -> {
            cell(sheet, place).setBlank(); // else POI leaves a text inside the cell beside the new one
            cell(sheet, place).setCellValue(value);
        });
        for (CellAddress place : new TreeSet<>(comments.keySet())) {
            comment(sheet, cell(sheet, place), author, place);
        }
    }

    private void write(Grid grid, String author) {
        Sheet sheet = workbook.createSheet(grid.name().isEmpty() ? "1" : grid.name());
        for (SourceRow line : grid.lines()) {
            Row row = sheet.createRow(line.number() - 1);
            for (int column = 0; column < line.cells().size(); column++) {
                SourceCell read = line.cell(column);
                CellAddress place = new CellAddress(line.number(), column);
                if (!read.isBlank() || comments.containsKey(place)) {
                    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
                    cell.setCellValue(read.text());
                    comment(sheet, cell, author, place);
                }
            }
        }
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, CellAddress place) {
        Row row = sheet.getRow(place.row() - 1);
        Row there = row == null ? sheet.createRow(place.row() - 1) : row;
        return there.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void comment(Sheet sheet, org.apache.poi.ss.usermodel.Cell cell, String author, CellAddress place) {
        if (!comments.containsKey(place)) {
            return;
        }
        cell.setCellStyle(highlightedStyles.computeIfAbsent(cell.getCellStyle(), this::highlighted));
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
    private CellStyle highlighted(CellStyle style) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return copy;
    }
}
