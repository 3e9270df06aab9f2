package kz.almasu.note;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures of the published note of 2023 H1, from {@code note-2023H1/expected-2023H1.json}. */
final class Expected {

    static final JsonNode NOTE = read();

    private Expected() {}

    /** Returns the participants of a list in that file, by code and in its order. */
    static Map<String, Long> participants(JsonNode list) {
        Map<String, Long> participants = new LinkedHashMap<>();
        list.forEach(row -> participants.put(
                row.get("code").asText(), row.get("participants").asLong()));
        return participants;
    }

    /** Returns all numbers of an entry by name. */
    static Map<String, Long> numbers(JsonNode entry) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        entry.properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                numbers.put(field.getKey(), field.getValue().asLong());
            }
        });
        return numbers;
    }

    private static JsonNode read() {
        try (InputStream json = Expected.class.getResourceAsStream("/note-2023H1/expected-2023H1.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
