package kz.almasu.document.xlsx;

import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeChart;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one table to one sheet: title, scope, heading row (frozen, repeated in print), rows with subtotals, total. */
final class TableSheet {

    private static final int HEADING_ROW = 3;
    private static final int LABEL_COLUMN = 1;
    /** POI's unit of column widths: a 256th of a character. */
    private static final int CHARACTER = 256;

    private static final int NUMBER_WIDTH = 6;
    private static final int LABEL_WIDTH = 60;
    private static final int VALUE_WIDTH = 18;
    private static final double TITLE_SCALE = 1.3;

    private final XSSFSheet sheet;
    private final CellStyles cellStyles;
    private final Language language;
    private final String title;
    private final String printHeader;
    private int nextRow = HEADING_ROW + 1;

    TableSheet(XSSFSheet sheet, CellStyles cellStyles, Language language, String title, String printHeader) {
        this.sheet = sheet;
        this.cellStyles = cellStyles;
        this.language = language;
        this.title = title;
        this.printHeader = printHeader;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int nextRow() {
        return nextRow;
    }

    void write(Table table) {
        write(table, false);
    }

    /** Writes a table with blank unknown cells, which a chart needs, and returns its location. */
    OfficeChart.TableLocation writeForChart(Table table) {
        write(table, true);
        return new OfficeChart.TableLocation(sheet.getSheetName(), HEADING_ROW, LABEL_COLUMN);
    }

    private void write(Table table, boolean forChart) {
        text(sheet.createRow(0), 0, title, CellStyles.TextStyle.TITLE);
        text(sheet.createRow(1), 0, table.scope(), CellStyles.TextStyle.PLAIN);
        headingRow(table);
        for (Table.Row group : table.groups()) {
            row(table, group, "", forChart);
            table.rowsOf(group).forEach(row -> row(table, row, table.numberOf(row), forChart));
        }
        if (!table.isGrouped()) {
            table.rows().forEach(row -> row(table, row, table.numberOf(row), forChart));
        }
        if (table.total() != null) {
            row(table, table.total(), "", forChart);
        }
        setUpSheet(table);
    }

    private void setUpSheet(Table table) {
        int last = LABEL_COLUMN + table.columns().size();
        int width = NUMBER_WIDTH + LABEL_WIDTH + VALUE_WIDTH * table.columns().size();
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, last));
        RowHeights.fit(sheet.getRow(0), title, width, TITLE_SCALE);
        RowHeights.fit(sheet.getRow(1), table.scope(), width, 1);
        // the total is no row to filter or sort
        int lastFiltered = nextRow - 1 - (table.total() == null ? 0 : 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, lastFiltered, 0, last));
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setColumnWidth(0, NUMBER_WIDTH * CHARACTER);
        sheet.setColumnWidth(LABEL_COLUMN, LABEL_WIDTH * CHARACTER);
        for (int column = LABEL_COLUMN + 1; column <= last; column++) {
            sheet.setColumnWidth(column, VALUE_WIDTH * CHARACTER);
        }
        PrintSetup.setUp(sheet, printHeader, table.isWide());
        PrintSetup.repeatRow(sheet, HEADING_ROW);
    }

    private void headingRow(Table table) {
        XSSFRow row = sheet.createRow(HEADING_ROW);
        heading(row, 0, Texts.get(language, "table.number"));
        heading(row, LABEL_COLUMN, table.head());
        RowHeights.fit(row, table.head(), LABEL_WIDTH, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            heading(row, LABEL_COLUMN + 1 + i, table.columns().get(i).title());
            RowHeights.fit(row, table.columns().get(i).title(), VALUE_WIDTH, 1);
        }
    }

    private void heading(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.toCellText(text));
        cell.setCellStyle(cellStyles.columnHeading());
    }

    private void row(Table table, Table.Row source, Object number, boolean forChart) {
        boolean emphasized = !(number instanceof Integer);
        XSSFRow row = sheet.createRow(nextRow++);
        XSSFCell first = row.createCell(0);
        first.setCellStyle(
                cellStyles.of(new CellStyles.TableCellStyle(HorizontalAlignment.RIGHT, CellFilling.WHOLE, emphasized)));
        if (number instanceof Integer value) {
            first.setCellValue(value);
        }
        XSSFCell label = row.createCell(LABEL_COLUMN);
        label.setCellValue(SheetText.toCellText(source.label()));
        RowHeights.fit(row, source.label(), LABEL_WIDTH, 1);
        label.setCellStyle(
                cellStyles.of(new CellStyles.TableCellStyle(HorizontalAlignment.LEFT, CellFilling.TEXT, emphasized)));
        for (int i = 0; i < table.columns().size(); i++) {
            Cell value = source.cell(table.columns().get(i));
            XSSFCell cell = row.createCell(LABEL_COLUMN + 1 + i);
            if (forChart && value != null && !value.isKnown()) {
                cell.setCellStyle(cellStyles.unknown());
            } else {
                fill(cell, value, emphasized, table.isWide());
            }
        }
    }

    /** @param dashes true to show none as a dash, in a table that has mostly zeros */
    private void fill(XSSFCell cell, Cell value, boolean emphasized, boolean dashes) {
        CellFilling.Look look = value == null ? CellFilling.EMPTY : value.accept(new CellFilling(cell, language));
        cell.setCellStyle(cellStyles.of(new CellStyles.TableCellStyle(
                look.alignment(),
                dashes && look.format().equals(CellFilling.WHOLE) ? CellFilling.WHOLE_OR_DASH : look.format(),
                emphasized)));
    }

    void notes(List<Sentence> notes) {
        nextRow++;
        for (Sentence note : notes) {
            XSSFRow row = sheet.createRow(nextRow++);
            text(row, LABEL_COLUMN, note.text(), CellStyles.TextStyle.PLAIN);
            RowHeights.fit(row, note.text(), LABEL_WIDTH, 1);
        }
    }

    /** Adds the legend of hatched cells, whose number is unknown. */
    void legend() {
        XSSFRow row = sheet.createRow(++nextRow);
        row.createCell(0).setCellStyle(cellStyles.unknown());
        text(row, LABEL_COLUMN, CellText.of(Cell.UNKNOWN, language), CellStyles.TextStyle.PLAIN);
        nextRow++;
    }

    private void text(XSSFRow row, int column, String text, CellStyles.TextStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.toCellText(text));
        cell.setCellStyle(cellStyles.of(style));
    }
}
