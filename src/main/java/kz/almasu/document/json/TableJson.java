package kz.almasu.document.json;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.list;
import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.CanonicalJson;

/**
 * Converts tables to JSON and back. Cells are in column order: an amount is a number, a share a string that keeps its
 * decimals ({@code "11.0"}), a presence true or false, an unknown number null.
 */
public final class TableJson {

    private TableJson() {}

    public static JsonObject write(Table table) {
        JsonObjectBuilder json = object().add("id", table.id())
                .add("title", table.title())
                .add("scope", table.scope())
                .add("head", table.head())
                .add(
                        "columns",
                        array(
                                table.columns(),
                                column -> object().add("key", column.key())
                                        .add("title", column.title())
                                        .build()))
                .add("rows", array(table.rows(), row -> row(row, table)))
                .add("groups", array(table.groups(), group -> row(group, table)));
        return (table.total() == null ? json.addNull("total") : json.add("total", row(table.total(), table))).build();
    }

    public static Table read(JsonObject json) {
        return new Table(
                json.getString("id"),
                json.getString("title"),
                json.getString("scope"),
                json.getString("head"),
                list(
                        json.getJsonArray("columns"),
                        column -> new Table.Column(column.getString("key"), column.getString("title"))),
                rows(json, "rows"),
                rows(json, "groups"),
                json.isNull("total") ? null : row(json.getJsonObject("total")));
    }

    private static JsonObject row(Table.Row row, Table table) {
        JsonObjectBuilder cells = object();
        table.columns().forEach(column -> {
            if (row.cell(column) != null) {
                cell(cells, column.key(), row.cell(column));
            }
        });
        JsonObjectBuilder json = object().add("key", row.key()).add("label", row.label());
        if (row.group() != null) {
            json.add("group", row.group());
        }
        return json.add("cells", cells).build();
    }

    /** Adds a cell by column key; a missing cell becomes null, like an unknown one. */
    public static void cell(JsonObjectBuilder cells, String key, Cell cell) {
        cells.add(key, cell == null ? JsonValue.NULL : cell.accept(new CellValue()));
    }

    private static final class CellValue implements Cell.Visitor<JsonValue> {

        @Override
        public JsonValue amount(Cell.Amount amount) {
            return CanonicalJson.value(amount.value());
        }

        @Override
        public JsonValue share(Cell.Share share) {
            return CanonicalJson.value(share.percent().toPlainString());
        }

        @Override
        public JsonValue presence(Cell.Presence presence) {
            return presence.present() ? JsonValue.TRUE : JsonValue.FALSE;
        }

        @Override
        public JsonValue unknown() {
            return JsonValue.NULL;
        }
    }

    private static List<Table.Row> rows(JsonObject json, String name) {
        return list(json.getJsonArray(name), TableJson::row);
    }

    private static Table.Row row(JsonObject json) {
        Map<String, Cell> cells = new HashMap<>();
        json.getJsonObject("cells").forEach((key, value) -> cells.put(key, cell(value)));
        return new Table.Row(json.getString("key"), json.getString("label"), json.getString("group", null), cells);
    }

    private static Cell cell(JsonValue value) {
        return switch (value.getValueType()) {
            case NUMBER -> new Cell.Amount(((JsonNumber) value).longValueExact());
            case STRING -> new Cell.Share(new BigDecimal(((JsonString) value).getString()));
            case TRUE -> new Cell.Presence(true);
            case FALSE -> new Cell.Presence(false);
            default -> Cell.UNKNOWN;
        };
    }
}
