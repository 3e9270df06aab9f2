package kz.almasu.document.csv;

import java.nio.charset.StandardCharsets;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.system.CsvWriter;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * Renders a table as CSV in UTF-8 with a byte order mark, which Excel needs to detect the encoding. Kazakh and Russian files
 * have semicolons and decimal commas, as Excel expects in those locales; English ones have commas and decimal points.
 */
public final class CsvRenderer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;
    private final Table table;
    private final Language language;

    private CsvRenderer(Table table, Language language) {
        this.csv = new CsvWriter(language == Language.EN ? ',' : ';');
        this.table = table;
        this.language = language;
    }

    public static byte[] render(Table table, Language language) {
        CsvRenderer renderer = new CsvRenderer(table, language);
        renderer.write();
        return (BYTE_ORDER_MARK + renderer.csv).getBytes(StandardCharsets.UTF_8);
    }

    private void write() {
        writeHeading();
        for (Table.Row group : table.groups()) {
            write("", group);
            table.rowsOf(group).forEach(row -> write(table.numberOf(row), row));
        }
        if (!table.isGrouped()) {
            table.rows().forEach(row -> write(table.numberOf(row), row));
        }
        if (table.total() != null) {
            write("", table.total());
        }
    }

    private void writeHeading() {
        csv.text(Texts.get(language, "table.number")).text(table.head());
        table.columns().forEach(column -> csv.text(column.title()));
        csv.endRow();
    }

    private void write(Object number, Table.Row row) {
        csv.value(number).text(row.label());
        table.columns().forEach(column -> csv.value(value(row.cell(column))));
        csv.endRow();
    }

    private String value(Cell cell) {
        return cell instanceof Cell.Share share
                ? CellText.decimal(share.percent(), language)
                : CellText.of(cell, language);
    }
}
