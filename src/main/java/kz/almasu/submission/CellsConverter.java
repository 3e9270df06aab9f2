package kz.almasu.submission;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import kz.almasu.system.CanonicalJson;

/** Stores the cells of a row as a JSON object; on reading, fields that no longer exist are dropped. */
@Converter
public class CellsConverter implements AttributeConverter<Map<ParticipantField, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<ParticipantField, String> cells) {
        JsonObjectBuilder object = CanonicalJson.object();
        cells.forEach((field, text) -> object.add(field.column(), text));
        return object.build().toString();
    }

    @Override
    public Map<ParticipantField, String> convertToEntityAttribute(String json) {
        Map<ParticipantField, String> cells = new EnumMap<>(ParticipantField.class);
        JsonObject object = CanonicalJson.object(json.getBytes(StandardCharsets.UTF_8));
        object.keySet()
                .forEach(column -> ParticipantField.ofColumn(column)
                        .ifPresent(field -> cells.put(field, object.getString(column))));
        return cells;
    }
}
