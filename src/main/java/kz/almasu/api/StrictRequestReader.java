package kz.almasu.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.system.Refusal;

/**
 * Reads JSON request bodies into records, and rejects unknown, duplicate and missing fields and wrong types. JSON-B would
 * read {@code "nilReturn": "maybe"} as false, ignore text after the end, and not name the invalid field.
 */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class StrictRequestReader implements MessageBodyReader<Record> {

    /** Enough for a dozen long paragraphs in three languages. */
    private static final int MAX_BYTES = 256 * 1024;

    /** Enough for the longest text to check, with every character escaped. */
    private static final int MAX_RAW_TEXT_BYTES = 1280 * 1024;

    /** Rejects duplicate fields. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** Cached, because reflection takes longer than parsing. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        int maxBytes = maxBytes(type);
        byte[] bytes = BoundedBody.read(
                body,
                headers.getFirst(HttpHeaders.CONTENT_LENGTH),
                maxBytes,
                () -> new ProblemException(Status.REQUEST_ENTITY_TOO_LARGE, "api.json.large", maxBytes / 1024));
        return record(type, fields(bytes));
    }

    private static int maxBytes(Class<?> type) {
        return Arrays.stream(COMPONENTS.get(type)).anyMatch(component -> component.isAnnotationPresent(RawText.class))
                ? MAX_RAW_TEXT_BYTES
                : MAX_BYTES;
    }

    private static Map<String, JsonValue> fields(byte[] bytes) {
        // a decoder rejects malformed UTF-8; InputStreamReader with a charset would replace it
        var text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
        try (JsonParser parser = PARSERS.createParser(text)) {
            return fields(parser);
        } catch (RuntimeException malformed) { // of several types: not JSON, not an object, nested too deeply
            throw new ProblemException(Status.BAD_REQUEST, "api.json.malformed");
        }
    }

    private static Map<String, JsonValue> fields(JsonParser parser) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        boolean wellFormed = parser.next() == JsonParser.Event.START_OBJECT;
        while (wellFormed && parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            parser.next();
            wellFormed = fields.put(name, parser.getValue()) == null;
        }
        if (!wellFormed || parser.hasNext()) {
            throw new IllegalArgumentException("one object with each field once");
        }
        return fields;
    }

    static Record record(Class<? extends Record> type, Map<String, JsonValue> fields) {
        RecordComponent[] components = COMPONENTS.get(type);
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw Refusal.invalid("field.unknown", name, String.join(", ", names));
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> RequestField.of(component, fields))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
