package kz.almasu.submission;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** Stores the cells of a row as a JSON object; on reading, fields that no longer exist are dropped. */
@Converter
public class CellsConverter implements AttributeConverter<Map<ParticipantField, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<ParticipantField, String> cells) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        cells.forEach((field, text) -> object.add(field.column(), text));
        return object.build().toString();
    }

    @Override
    public Map<ParticipantField, String> convertToEntityAttribute(String json) {
        Map<ParticipantField, String> cells = new EnumMap<>(ParticipantField.class);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet()
                    .forEach(column -> ParticipantField.ofColumn(column)
                            .ifPresent(field -> cells.put(field, object.getString(column))));
        }
        return cells;
    }
}
