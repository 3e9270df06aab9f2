package kz.almasu.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.system.Refusal;

/**
 * Converts a JSON field to the type of a record component: String, Long, LocalDate, Boolean, a map of strings, or a list of
 * records. Only Optional components may be missing.
 */
final class RequestField {

    private RequestField() {}

    /** @throws Refusal invalid, if a required field is missing or the value has another type */
    static Object of(RecordComponent component, Map<String, JsonValue> fields) {
        String name = component.getName();
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        boolean optional = component.getType() == Optional.class;
        if (value == JsonValue.NULL) {
            if (optional) {
                return Optional.empty();
            }
            throw Refusal.invalid("field.missing", name);
        }
        if (component.getType() == List.class) {
            return list(name, (Class<?>) typeArgument(component.getGenericType()), value);
        }
        if (component.isAnnotationPresent(RawText.class)) {
            return string(name, value);
        }
        return optional
                ? Optional.of(read(name, typeArgument(component.getGenericType()), value))
                : read(name, component.getType(), value);
    }

    /** Returns the type argument of an Optional or a List. */
    private static Type typeArgument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static List<Record> list(String name, Class<?> type, JsonValue value) {
        if (!(value instanceof JsonArray array)
                || array.stream().anyMatch(element -> element.getValueType() != JsonValue.ValueType.OBJECT)) {
            throw Refusal.invalid("field.list", name);
        }
        return array.stream()
                .map(element -> StrictRequestReader.record(type.asSubclass(Record.class), element.asJsonObject()))
                .toList();
    }

    private static Object read(String name, Type type, JsonValue value) {
        if (type == Boolean.class) {
            return flag(name, value);
        }
        if (type == Long.class) {
            return number(name, value);
        }
        if (type == LocalDate.class) {
            return date(name, value);
        }
        return type == String.class ? text(name, value) : texts(name, value);
    }

    private static Boolean flag(String name, JsonValue value) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw Refusal.invalid("field.flag", name);
        }
        return value == JsonValue.TRUE;
    }

    private static Long number(String name, JsonValue value) {
        if (!(value instanceof JsonNumber number)
                || !number.isIntegral()
                || number.bigDecimalValue().precision() > 18) {
            throw Refusal.invalid("field.number", name);
        }
        return number.longValue();
    }

    private static Map<String, String> texts(String name, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw Refusal.invalid("field.texts", name);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        object.forEach((key, text) -> texts.put(key, text(key, text)));
        return texts;
    }

    private static String text(String name, JsonValue value) {
        String text = string(name, value);
        boolean hasControlCharacter = text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
        if (hasControlCharacter || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Refusal.invalid("field.characters", name);
        }
        return text;
    }

    private static String string(String name, JsonValue value) {
        if (!(value instanceof JsonString jsonString)) {
            throw Refusal.invalid("field.text", name);
        }
        return jsonString.getString();
    }

    private static LocalDate date(String name, JsonValue value) {
        String text = text(name, value);
        try {
            if (text.length()
                    == "2024-01-31"
                            .length()) { // rejects years with more than four digits, which databases do not support
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException invalidDate) {
            // refused below
        }
        throw Refusal.invalid("field.day", name, text);
    }
}
