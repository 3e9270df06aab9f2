package kz.almasu.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.submission.DraftRow;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Refusal;

/** Converts participant fields between JSON, keyed by column name, and the domain. */
public final class FieldValues {

    private FieldValues() {}

    /** @throws Refusal invalid, if a column is unknown or a text is too long */
    public static Map<ParticipantField, String> fields(Map<String, String> columns) {
        Map<ParticipantField, String> fields = new EnumMap<>(ParticipantField.class);
        columns.forEach((column, text) -> {
            ParticipantField field = ParticipantField.shown().stream()
                    .filter(known -> known.column().equals(column))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("field.unknown", column, names()));
            if (text.length() > DraftRow.MAX_CELL_LENGTH) {
                throw Refusal.invalid("grid.long", column, DraftRow.MAX_CELL_LENGTH);
            }
            fields.put(field, text);
        });
        return fields;
    }

    public static Map<String, String> columns(Map<ParticipantField, String> fields) {
        Map<String, String> columns = new LinkedHashMap<>();
        fields.forEach((field, text) -> columns.put(field.column(), text));
        return columns;
    }

    private static String names() {
        return ParticipantField.shown().stream().map(ParticipantField::column).collect(Collectors.joining(", "));
    }
}
