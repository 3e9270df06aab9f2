package kz.almasu.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Table rows of the API and of the reference data in a common text form: key and cells, as in {@code UZ 116 "30.4"}. */
final class TableRows {

    private TableRows() {}

    /** Returns the reference data of the published note. */
    static JsonNode note() {
        try (InputStream note = TableRows.class.getResourceAsStream("/note-2023H1/expected-2023H1.json")) {
            return Client.JSON.readTree(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> rows(JsonNode table, String... columns) {
        return map(table.isArray() ? table : table.get("rows"), row -> row(row, columns));
    }

    static String row(JsonNode row, String... columns) {
        return cells(row.get("key").asText(), row.get("cells"), columns);
    }

    static List<String> expected(JsonNode list, String... columns) {
        return map(list, row -> cells(row.get("code").asText(), row, columns));
    }

    /** Formats key and cells; zero cells are missing in the reference data. */
    static String cells(String key, JsonNode cells, String... columns) {
        StringBuilder text = new StringBuilder(key);
        for (String column : columns) {
            text.append(' ').append(cells.has(column) ? cells.get(column) : "0");
        }
        return text.toString();
    }

    static int sum(JsonNode cells) {
        return map(cells, JsonNode::asInt).stream().mapToInt(Integer::intValue).sum();
    }

    static <T> List<T> map(JsonNode list, Function<JsonNode, T> mapper) {
        return StreamSupport.stream(list.spliterator(), false).map(mapper).toList();
    }
}
