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
 * Reads the JSON body of a request into the record that a resource asks for, and takes nothing that the record does not
 * say: no unknown, repeated or missing field, no number for a text. JSON-B would read {@code "nilReturn": "maybe"} as
 * false, overlook text after the end, and could not name the place.
 */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class StrictRequestReader implements MessageBodyReader<Record> {

    /** What a dozen long paragraphs need in three languages, and several times the longest comment. */
    private static final int MAX_BYTES = 256 * 1024;

    /** What the longest text to check needs, with every character escaped. */
    private static final int MAX_RAW_TEXT_BYTES = 1280 * 1024;

    /** A field that stands twice in an object is refused, not overlooked. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** To ask a class anew costs more than to read the JSON. */
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
        int most = maxBytes(type);
        byte[] bytes = BoundedBody.read(
                body,
                headers.getFirst(HttpHeaders.CONTENT_LENGTH),
                most,
                () -> new ProblemException(Status.REQUEST_ENTITY_TOO_LARGE, "api.json.large", most / 1024));
        return record(type, fields(bytes));
    }

    private static int maxBytes(Class<?> type) {
        return Arrays.stream(COMPONENTS.get(type)).anyMatch(component -> component.isAnnotationPresent(RawText.class))
                ? MAX_RAW_TEXT_BYTES
                : MAX_BYTES;
    }

    private static Map<String, JsonValue> fields(byte[] bytes) {
        // The decoder refuses bytes that are not UTF-8; with the charset's name they would become question marks.
        var text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
        try (JsonParser parser = PARSERS.createParser(text)) {
            return fields(parser);
        } catch (RuntimeException malformed) { // of several kinds: not JSON, not an object, nested too deeply
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
