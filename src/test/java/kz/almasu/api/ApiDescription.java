package kz.almasu.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The OpenAPI description, and whether responses fit it. */
final class ApiDescription {

    static final JsonNode ROOT = read();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<JsonNode, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    /** Paths of resources that tests deploy beside those of the portal. */
    private static final String TEST_RESOURCES = "/?(broken/.*|statements)";

    private ApiDescription() {}

    /** Of two schemas with one name the second would hide the first. */
    private static JsonNode read() {
        try (InputStream description = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(description);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All operations: {@code GET /periods}. */
    static List<String> operations() {
        List<String> operations = new ArrayList<>();
        ROOT.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    static JsonNode operation(String method, String path) {
        return ROOT.get("paths").get(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** The description of the path that a request names, the most literal one. @param path without the base path */
    static Optional<String> pathOf(String path) {
        return Stream.iterate(ROOT.get("paths").fieldNames(), names -> names.hasNext(), names -> names)
                .map(names -> names.next())
                .filter(described -> path.matches(described.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
                .max(Comparator.comparingInt(
                        described -> described.replaceAll("\\{\\w+}", "").length()));
    }

    /** How a response differs from its description; empty if it does not. @param path without the base path */
    static List<String> differences(String method, String path, Client.Response response) {
        Optional<String> described = pathOf(path);
        if (path.matches(TEST_RESOURCES)) {
            return List.of();
        }
        if (described.isEmpty() || operation(method, described.get()).isMissingNode()) {
            return response.status() < 400 ? List.of("not described") : List.of();
        }
        JsonNode responses = operation(method, described.get()).get("responses");
        String status = String.valueOf(response.status());
        JsonNode expected = responses.has(status) ? responses.get(status) : responses.path(status.charAt(0) + "XX");
        if (expected.isMissingNode()) {
            return List.of("status " + status);
        }
        JsonNode resolved =
                expected.has("$ref") ? ROOT.at(expected.get("$ref").asText().substring(1)) : expected;
        return bodyDifferences(resolved.path("content"), response);
    }

    private static List<String> bodyDifferences(JsonNode content, Client.Response response) {
        if (response.body().length == 0) {
            return List.of();
        }
        String type = response.header("Content-Type").replaceFirst(";.*", "");
        if (!content.has(type)) {
            return List.of("media type " + type);
        }
        return type.matches("application/([a-z]+\\+)?json")
                ? schema(content.get(type).get("schema")).validate(response.json()).stream()
                        .map(Object::toString)
                        .toList()
                : List.of();
    }

    /** A schema with the components that it refers to. */
    private static JsonSchema schema(JsonNode schema) {
        return SCHEMAS.computeIfAbsent(schema, absent -> {
            ObjectNode whole = JSON.createObjectNode().setAll((ObjectNode) schema);
            return FACTORY.getSchema(whole.set("components", ROOT.get("components")));
        });
    }
}
