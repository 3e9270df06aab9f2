package kz.almasu.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.UnfinishedRow;
import kz.almasu.system.Refusal;

/** Fields of a participant by the names of their columns, as requests and answers write them. */
final class FieldTexts {

    private FieldTexts() {}

    /** @throws Refusal invalid, if a name is not known or a text too long */
    static Map<ParticipantField, String> fields(Map<String, String> columns) {
        Map<ParticipantField, String> fields = new EnumMap<>(ParticipantField.class);
        columns.forEach((column, text) -> {
            ParticipantField field = ParticipantField.shown().stream()
                    .filter(known -> known.column().equals(column))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("field.unknown", column, names()));
            if (text.length() > UnfinishedRow.LONGEST_CELL) {
                throw Refusal.invalid("grid.long", column, UnfinishedRow.LONGEST_CELL);
            }
            fields.put(field, text);
        });
        return fields;
    }

    static Map<String, String> columns(Map<ParticipantField, String> fields) {
        Map<String, String> columns = new LinkedHashMap<>();
        fields.forEach((field, text) -> columns.put(field.column(), text));
        return columns;
    }

    private static String names() {
        return ParticipantField.shown().stream().map(ParticipantField::column).collect(Collectors.joining(", "));
    }
}
