package kz.almasu.document.xlsx;

import java.util.List;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeBarChart;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table on a sheet of its own: caption and scope, heading (frozen, repeated in print), rows with subtotals, total. */
final class TableSheet {

    private static final int HEADING = 3;
    private static final int LABEL = 1;
    private static final int MAX_PORTRAIT_COLUMNS = 5;
    private static final int CHARACTER = 256;
    private static final int NUMBER_WIDTH = 6;
    private static final int LABEL_WIDTH = 60;
    private static final int VALUE_WIDTH = 18;
    private static final double TITLE_SIZE = 1.3;

    private final XSSFSheet sheet;
    private final CellStyles cellStyles;
    private final Document document;
    private final Language language;
    private final Caption caption;
    private int line = HEADING + 1;

    TableSheet(XSSFSheet sheet, CellStyles looks, Document document, Caption caption) {
        this.sheet = sheet;
        this.cellStyles = looks;
        this.document = document;
        this.language = document.language();
        this.caption = caption;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    CellStyles cellStyles() {
        return cellStyles;
    }

    /** The next free row. */
    int line() {
        return line;
    }

    void write(Table table) {
        write(table, false);
    }

    /** Writes a table whose unknown cells are empty, and says where a chart finds it. */
    OfficeBarChart.TableLocation writeForChart(Table table) {
        write(table, true);
        return new OfficeBarChart.TableLocation(sheet.getSheetName(), HEADING, LABEL);
    }

    private void write(Table table, boolean forChart) {
        text(sheet.createRow(0), 0, caption.text(), CellStyles.TextStyle.TITLE);
        text(sheet.createRow(1), 0, table.scope(), CellStyles.TextStyle.PLAIN);
        heading(table);
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
        setColumnWidths(table);
    }

    private void setColumnWidths(Table table) {
        int last = LABEL + table.columns().size();
        int width = NUMBER_WIDTH + LABEL_WIDTH + VALUE_WIDTH * table.columns().size();
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, last));
        RowHeights.fit(sheet.getRow(0), caption.text(), width, TITLE_SIZE);
        RowHeights.fit(sheet.getRow(1), table.scope(), width, 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADING, line - 1, 0, last));
        sheet.createFreezePane(0, HEADING + 1);
        sheet.setColumnWidth(0, NUMBER_WIDTH * CHARACTER);
        sheet.setColumnWidth(LABEL, LABEL_WIDTH * CHARACTER);
        for (int column = LABEL + 1; column <= last; column++) {
            sheet.setColumnWidth(column, VALUE_WIDTH * CHARACTER);
        }
        PrintSetup.setUp(sheet, document, table.columns().size() > MAX_PORTRAIT_COLUMNS);
        PrintSetup.repeat(sheet, HEADING);
    }

    private void heading(Table table) {
        XSSFRow row = sheet.createRow(HEADING);
        heading(row, 0, Texts.get(language, "table.number"));
        heading(row, LABEL, table.head());
        RowHeights.fit(row, table.head(), LABEL_WIDTH, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            heading(row, LABEL + 1 + i, table.columns().get(i).title());
            RowHeights.fit(row, table.columns().get(i).title(), VALUE_WIDTH, 1);
        }
    }

    private void heading(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.toCellText(text));
        cell.setCellStyle(cellStyles.columnHeading());
    }

    private void row(Table table, Table.Row of, Object number, boolean forChart) {
        boolean emphasized = !(number instanceof Integer);
        XSSFRow row = sheet.createRow(line++);
        XSSFCell first = row.createCell(0);
        first.setCellStyle(
                cellStyles.of(new CellStyles.TableCellStyle(HorizontalAlignment.RIGHT, CellFilling.WHOLE, emphasized)));
        if (number instanceof Integer value) {
            first.setCellValue(value);
        }
        XSSFCell label = row.createCell(LABEL);
        label.setCellValue(SheetText.toCellText(of.label()));
        RowHeights.fit(row, of.label(), LABEL_WIDTH, 1);
        label.setCellStyle(
                cellStyles.of(new CellStyles.TableCellStyle(HorizontalAlignment.LEFT, CellFilling.TEXT, emphasized)));
        for (int i = 0; i < table.columns().size(); i++) {
            Cell value = of.cell(table.columns().get(i));
            XSSFCell cell = row.createCell(LABEL + 1 + i);
            if (forChart && value != null && !value.isKnown()) {
                cell.setCellStyle(cellStyles.unknown());
            } else {
                fill(cell, value, emphasized);
            }
        }
    }

    private void fill(XSSFCell cell, Cell value, boolean emphasized) {
        CellFilling.Look look = value == null ? CellFilling.EMPTY : value.accept(new CellFilling(cell, language));
        cell.setCellStyle(cellStyles.of(new CellStyles.TableCellStyle(look.alignment(), look.format(), emphasized)));
    }

    void notes(List<Sentence> notes) {
        line++;
        for (Sentence note : notes) {
            XSSFRow row = sheet.createRow(line++);
            text(row, LABEL, note.text(), CellStyles.TextStyle.PLAIN);
            RowHeights.fit(row, note.text(), LABEL_WIDTH, 1);
        }
    }

    /** What an empty cell means, where one is empty because its number is not known. */
    void legend() {
        XSSFRow row = sheet.createRow(++line);
        row.createCell(0).setCellStyle(cellStyles.unknown());
        text(row, LABEL, CellText.of(Cell.UNKNOWN, language), CellStyles.TextStyle.PLAIN);
        line++;
    }

    private void text(XSSFRow row, int column, String text, CellStyles.TextStyle look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.toCellText(text));
        cell.setCellStyle(cellStyles.of(look));
    }
}
