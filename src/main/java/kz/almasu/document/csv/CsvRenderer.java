package kz.almasu.document.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Renders a table as CSV in UTF-8 with a byte order mark, which Excel needs to detect the encoding. Kazakh and Russian files
 * have semicolons and decimal commas, as Excel expects in those locales; English ones have commas and decimal points.
 */
public final class CsvRenderer {

    /** Text that spreadsheet programs evaluate as a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r].*");

    private CsvRenderer() {}

    public static byte[] render(Table table, Language language) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(language == Language.EN ? ',' : ';')
                .get();
        StringBuilder csv = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(csv, format)) {
            printer.printRecord(heading(table, language));
            for (Table.Row group : table.groups()) {
                printer.printRecord(record("", group, table, language));
                printRows(printer, table.rowsOf(group), table, language);
            }
            if (!table.isGrouped()) {
                printRows(printer, table.rows(), table, language);
            }
            if (table.total() != null) {
                printer.printRecord(record("", table.total(), table, language));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void printRows(CSVPrinter printer, List<Table.Row> rows, Table table, Language language)
            throws IOException {
        for (Table.Row row : rows) {
            printer.printRecord(record(table.numberOf(row), row, table, language));
        }
    }

    private static List<Object> heading(Table table, Language language) {
        List<Object> cells = new ArrayList<>(List.of(Texts.get(language, "table.number"), safe(table.head())));
        table.columns().forEach(column -> cells.add(safe(column.title())));
        return cells;
    }

    private static List<Object> record(Object number, Table.Row row, Table table, Language language) {
        List<Object> cells = new ArrayList<>(List.of(number, safe(row.label())));
        table.columns().forEach(column -> cells.add(value(row.cell(column), language)));
        return cells;
    }

    private static Object value(Cell cell, Language language) {
        return cell instanceof Cell.Share share
                ? CellText.decimal(share.percent(), language)
                : CellText.of(cell, language);
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
