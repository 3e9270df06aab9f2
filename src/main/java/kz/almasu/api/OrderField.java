package kz.almasu.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import kz.almasu.system.Refusal;

/** One field of a request's JSON body: a text, a whole number, a day or a yes-or-no; one that may be missing is Optional. */
final class OrderField {

    private OrderField() {}

    /** The value for this component, of its type. */
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
        return optional
                ? Optional.of(read(name, wrapped(component.getGenericType()), value))
                : read(name, component.getType(), value);
    }

    private static Type wrapped(Type optional) {
        return ((ParameterizedType) optional).getActualTypeArguments()[0];
    }

    private static Object read(String name, Type type, JsonValue value) {
        if (type == Boolean.class) {
            return flag(name, value);
        }
        if (type == Long.class) {
            return number(name, value);
        }
        return type == LocalDate.class ? day(name, value) : text(name, value);
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

    private static String text(String name, JsonValue value) {
        if (!(value instanceof JsonString given)) {
            throw Refusal.invalid("field.text", name);
        }
        String text = given.getString();
        boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
        if (control || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Refusal.invalid("field.characters", name);
        }
        return text;
    }

    private static LocalDate day(String name, JsonValue value) {
        String text = text(name, value);
        try {
            if (text.length() == "2024-01-31".length()) { // longer ones are years that no database keeps
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noDay) {
            // said below
        }
        throw Refusal.invalid("field.day", name, text);
    }
}
