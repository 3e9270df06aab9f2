package kz.almasu.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Deterministic JSON: UTF-8, no white space, keys in insertion order. */
public final class CanonicalJson {

    /** Cached: the static methods of {@link Json} look up their provider on each call. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonWriterFactory WRITERS = Json.createWriterFactory(Map.of());

    private CanonicalJson() {}

    public static JsonValue value(long number) {
        return PROVIDER.createValue(number);
    }

    public static JsonValue value(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** Converts a list to an array. */
    public static <T> JsonArray array(List<T> items, Function<? super T, ? extends JsonValue> convert) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        items.forEach(item -> array.add(convert.apply(item)));
        return array.build();
    }

    public static JsonArray texts(List<String> texts) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        texts.forEach(array::add);
        return array.build();
    }

    /** Converts an array of objects to a list; inverse of {@link #array}. */
    public static <T> List<T> list(JsonArray array, Function<JsonObject, T> convert) {
        return array.getValuesAs(JsonObject.class).stream().map(convert).toList();
    }

    public static byte[] bytes(JsonObject object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var writer = WRITERS.createWriter(bytes, StandardCharsets.UTF_8)) {
            writer.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** @throws jakarta.json.JsonException if the bytes are no JSON object */
    public static JsonObject object(byte[] bytes) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }
}
