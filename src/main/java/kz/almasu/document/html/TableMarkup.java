package kz.almasu.document.html;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.document.markup.Markup;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Writes a table: headings with scope, numbered rows, groups below their subtotals, the total. */
final class TableMarkup {

    /** Longer tables may break across pages. */
    private static final int MAX_UNSPLIT_ROWS = 15;

    private final Markup markup;
    private final Language language;
    private final Links links;

    TableMarkup(Markup markup, Language language, Links links) {
        this.markup = markup;
        this.language = language;
        this.links = links;
    }

    /**
     * @param caption null if a heading or figure labels the table
     * @param labelledBy id of the caption to write, or of the labelling element
     */
    void write(Table table, String caption, String labelledBy) {
        markup.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", labelledBy)
                .open("table", "class", styleClass(table), "aria-labelledby", labelledBy);
        if (caption != null) {
            markup.element("caption", caption, "id", labelledBy);
        }
        head(table);
        if (table.isGrouped()) {
            table.groups().forEach(group -> group(table, group));
        } else {
            markup.open("tbody");
            table.rows().forEach(row -> row(table, row));
            markup.close();
        }
        if (table.total() != null) {
            markup.open("tbody");
            emphasized(table, table.total(), "total", "row");
            markup.close();
        }
        markup.close().close();
    }

    private static String styleClass(Table table) {
        if (table.isWide()) {
            return "sheet many";
        }
        return table.rows().size() <= MAX_UNSPLIT_ROWS ? "sheet whole" : "sheet";
    }

    private void head(Table table) {
        markup.open("thead")
                .open("tr")
                .element("th", Texts.get(language, "table.number"), "scope", "col", "class", "ordinal")
                .element("th", table.head(), "scope", "col");
        table.columns().forEach(column -> markup.element("th", column.title(), "scope", "col", "class", "number"));
        markup.close().close();
    }

    private void group(Table table, Table.Row group) {
        markup.open("tbody");
        emphasized(table, group, "group", "rowgroup");
        List<Table.Row> rows = table.rowsOf(group);
        rows.forEach(row -> row(table, row));
        markup.close();
    }

    private void row(Table table, Table.Row row) {
        markup.open("tr")
                .element("td", Integer.toString(table.numberOf(row)), "class", "ordinal")
                .element("th", row.label(), "scope", "row");
        cells(table, row);
    }

    private void emphasized(Table table, Table.Row row, String styleClass, String scope) {
        markup.open("tr", "class", styleClass)
                .element("td", "", "class", "ordinal")
                .element("th", row.label(), "scope", scope);
        cells(table, row);
    }

    private void cells(Table table, Table.Row row) {
        table.columns().forEach(column -> cell(table, row, column));
        markup.close();
    }

    private void cell(Table table, Table.Row row, Table.Column column) {
        Cell cell = row.cell(column);
        String text = CellText.of(table, cell, language);
        markup.open("td", "class", styleClass(cell));
        Optional<String> url = links.ofCell().of(table, row, column);
        url.ifPresentOrElse(target -> markup.element("a", text, "href", target), () -> markup.text(text));
        markup.close();
    }

    private static String styleClass(Cell cell) {
        if (cell instanceof Cell.Amount amount && amount.value() == 0) {
            return "number zero";
        }
        return cell instanceof Cell.Unknown ? "number unknown" : "number";
    }
}
