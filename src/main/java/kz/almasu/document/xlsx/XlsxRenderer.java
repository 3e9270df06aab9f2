package kz.almasu.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table as a workbook: title, heading (frozen, repeated in print), rows with subtotals, total. */
public final class XlsxRenderer {

    private static final int HEADING = 3;
    private static final int LABEL = 1;
    private static final String HEADING_FILL = "E8EEF4";
    private static final String GROUP_FILL = "F4F6F8";

    private final Table table;
    private final Language language;
    private final Worksheet sheet;
    private int line = HEADING + 1;

    private XlsxRenderer(Table table, Language language, Worksheet sheet) {
        this.table = table;
        this.language = language;
        this.sheet = sheet;
    }

    public static byte[] render(Table table, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Almasu", "1.0")) {
            new XlsxRenderer(table, language, workbook.newWorksheet(table.id())).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write() {
        heading();
        if (table.isGrouped()) {
            for (Table.Row group : table.groups()) {
                emphasized(group);
                table.rowsOf(group).forEach(this::row);
            }
        } else {
            table.rows().forEach(this::row);
        }
        if (table.total() != null) {
            emphasized(table.total());
        }
        sheet.setAutoFilter(HEADING, 0, Math.max(HEADING, line - 1), lastColumn());
        sheet.freezePane(0, HEADING + 1);
        sheet.repeatRows(HEADING);
        sheet.width(0, 6);
        sheet.width(LABEL, 60);
        for (int column = LABEL + 1; column <= lastColumn(); column++) {
            sheet.width(column, 16);
        }
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void heading() {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(13).set();
        sheet.value(1, 0, table.scope());
        sheet.value(HEADING, 0, Texts.get(language, "table.number"));
        sheet.value(HEADING, LABEL, table.head());
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(HEADING, LABEL + 1 + i, table.columns().get(i).title());
        }
        sheet.range(HEADING, 0, HEADING, lastColumn())
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEADING_FILL)
                .borderStyle("thin")
                .set();
    }

    private void row(Table.Row row) {
        sheet.value(line, 0, table.numberOf(row));
        cells(row);
        line++;
    }

    private void emphasized(Table.Row row) {
        cells(row);
        sheet.range(line, 0, line, lastColumn())
                .style()
                .bold()
                .fillColor(GROUP_FILL)
                .set();
        line++;
    }

    private void cells(Table.Row row) {
        sheet.value(line, LABEL, row.label());
        sheet.style(line, LABEL).wrapText(true).set();
        for (int i = 0; i < table.columns().size(); i++) {
            cell(LABEL + 1 + i, row.cell(table.columns().get(i)));
        }
    }

    private void cell(int column, Cell cell) {
        if (cell != null) {
            cell.accept(new Filling(column));
        }
    }

    /** Puts a cell of the table into a column of the present line, and tells whether it is a number. */
    private final class Filling implements Cell.Visitor<Boolean> {

        private final int column;

        private Filling(int column) {
            this.column = column;
        }

        @Override
        public Boolean amount(Cell.Amount amount) {
            sheet.value(line, column, amount.value());
            return true;
        }

        @Override
        public Boolean share(Cell.Share share) {
            sheet.value(line, column, share.percent().movePointLeft(2));
            sheet.style(line, column)
                    .format(CellFilling.percent(share.percent()))
                    .set();
            return true;
        }

        @Override
        public Boolean presence(Cell.Presence presence) {
            return text(presence);
        }

        @Override
        public Boolean unknown() {
            return text(Cell.UNKNOWN);
        }

        private boolean text(Cell cell) {
            sheet.value(line, column, CellText.of(cell, language));
            sheet.style(line, column).horizontalAlignment("right").set();
            return false;
        }
    }

    private int lastColumn() {
        return LABEL + table.columns().size();
    }
}
