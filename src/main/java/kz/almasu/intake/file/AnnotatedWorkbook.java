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

/** Writes a workbook again with highlighted and commented cells. */
public final class AnnotatedWorkbook {

    /** POI needs about a kilobyte per cell; larger workbooks are written anew with their values only. */
    private static final int MAX_CELLS = 30_000;

    private static final int MAX_BYTES = 400_000;

    private static final long MAX_UNPACKED_BYTES = 16L * 1024 * 1024;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;
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
     * Returns the workbook with corrections and comments. A CSV file or a large workbook is written anew, with the
     * same cell values only.
     *
     * @param grid the cells as parsed, with corrections applied
     * @param corrections values to write into the file
     * @param author of the comments
     */
    public static byte[] annotate(
            byte[] file,
            Grid grid,
            Map<CellAddress, String> corrections,
            Map<CellAddress, String> comments,
            String author) {
        boolean keepsFormat =
                FileKind.of(file) == FileKind.XLSX && file.length <= MAX_BYTES && cellCount(grid) <= MAX_CELLS;
        try (Workbook workbook =
                keepsFormat ? new XSSFWorkbook(new ByteArrayInputStream(file)) : new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            AnnotatedWorkbook annotated = new AnnotatedWorkbook(workbook, comments);
            if (keepsFormat) {
                annotated.annotateCells(workbook.getSheet(grid.name()), corrections, author);
            } else {
                annotated.writeGrid(grid, author);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long cellCount(Grid grid) {
        return grid.rows().stream()
                .mapToLong(sourceRow -> sourceRow.cells().size())
                .sum();
    }

    private void annotateCells(Sheet sheet, Map<CellAddress, String> corrections, String author) {
        corrections.forEach((address, value) -> {
            if (!address.isRow()) {
                cell(sheet, address).setBlank(); // otherwise POI keeps an inline text in addition to the new value
                cell(sheet, address).setCellValue(value);
            }
        });
        for (CellAddress address : new TreeSet<>(comments.keySet())) {
            addComment(sheet, cell(sheet, address), author, address);
        }
    }

    private void writeGrid(Grid grid, String author) {
        Sheet sheet = workbook.createSheet(grid.name().isEmpty() ? "1" : grid.name());
        for (SourceRow sourceRow : grid.rows()) {
            Row row = sheet.createRow(sourceRow.number() - 1);
            for (int column = 0; column < sourceRow.cells().size(); column++) {
                SourceCell source = sourceRow.cell(column);
                CellAddress address = new CellAddress(sourceRow.number(), column);
                if (!source.isBlank() || comments.containsKey(address)) {
                    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
                    cell.setCellValue(source.text());
                    addComment(sheet, cell, author, address);
                }
            }
        }
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, CellAddress address) {
        Row row = sheet.getRow(address.row() - 1);
        Row existing = row == null ? sheet.createRow(address.row() - 1) : row;
        return existing.getCell(address.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void addComment(Sheet sheet, org.apache.poi.ss.usermodel.Cell cell, String author, CellAddress address) {
        if (!comments.containsKey(address)) {
            return;
        }
        cell.setCellStyle(highlightedStyles.computeIfAbsent(cell.getCellStyle(), this::highlighted));
        cell.removeCellComment();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(address.column() + 1);
        anchor.setRow1(address.row() - 1);
        anchor.setCol2(address.column() + 1 + COMMENT_COLUMNS);
        anchor.setRow2(address.row() - 1 + COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(comments.get(address)));
        comment.setAuthor(author);
        comment.setAddress(address.row() - 1, address.column());
        cell.setCellComment(comment);
    }

    /** Rose is visible next to any colour that the office may have used, and prints grey. */
    private CellStyle highlighted(CellStyle style) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return copy;
    }
}
