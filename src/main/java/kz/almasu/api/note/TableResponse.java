package kz.almasu.api.note;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import kz.almasu.document.Table;
import kz.almasu.document.json.TableJson;
import kz.almasu.figures.Basis;
import kz.almasu.system.CanonicalJson;

/**
 * A table as JSON. Cells are keyed by column key, in column order: counts as numbers, shares as decimal strings, so that 11.0
 * keeps its decimals, presence as booleans, unknown numbers as null.
 *
 * @param scope name of the period, and remarks on the data
 * @param basis which submissions are counted: approved or submitted
 * @param groups subtotals; empty if rows are not grouped
 */
public record TableResponse(
        String id,
        String title,
        String period,
        String scope,
        String basis,
        List<ColumnResponse> columns,
        List<TableRowResponse> rows,
        List<GroupResponse> groups,
        TotalResponse total) {

    /** @param key key of the cells of this column */
    public record ColumnResponse(String key, String title) {}

    /** @param group key of the group; null if rows are not grouped */
    public record TableRowResponse(String key, String label, String group, JsonObject cells) {}

    public record GroupResponse(String key, String label, JsonObject cells) {}

    public record TotalResponse(String label, JsonObject cells) {}

    static TableResponse of(Table table, String period, Basis basis) {
        return new TableResponse(
                table.id(),
                table.title(),
                period,
                table.scope(),
                basis.parameterValue(),
                table.columns().stream()
                        .map(column -> new ColumnResponse(column.key(), column.title()))
                        .toList(),
                table.rows().stream()
                        .map(row -> new TableRowResponse(row.key(), row.label(), row.group(), cells(table, row)))
                        .toList(),
                table.groups().stream()
                        .map(group -> new GroupResponse(group.key(), group.label(), cells(table, group)))
                        .toList(),
                table.total() == null ? null : new TotalResponse(table.total().label(), cells(table, table.total())));
    }

    private static JsonObject cells(Table table, Table.Row row) {
        JsonObjectBuilder cells = CanonicalJson.object();
        table.columns().forEach(column -> TableJson.cell(cells, column.key(), row.cell(column)));
        return cells.build();
    }
}
