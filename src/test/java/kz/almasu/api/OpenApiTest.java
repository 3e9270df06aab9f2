package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The description of the API names exactly the paths, parameters, bodies and fields that the resources have. */
class OpenApiTest {

    private static final Collection<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.almasu.api");

    private static final Map<String, Method> OPERATIONS = operations();

    @Test
    void everyOperationIsDescribedAndNothingElse() {
        assertThat(ApiDescription.operations()).containsExactlyInAnyOrderElementsOf(OPERATIONS.keySet());
    }

    @Test
    void everyParameterIsDescribedAndNothingElse() {
        OPERATIONS.forEach((operation, method) -> {
            String path = operation.substring(operation.indexOf(' ') + 1);
            Set<String> expected = new TreeSet<>(List.of("query lang"));
            Stream.of(path.split("/|\\."))
                    .filter(part -> part.startsWith("{"))
                    .forEach(part -> expected.add("path " + part.replaceAll("[{}]", "")));
            Arrays.stream(method.getParameters()).forEach(parameter -> {
                if (parameter.isAnnotationPresent(QueryParam.class)) {
                    expected.add(
                            "query " + parameter.getAnnotation(QueryParam.class).value());
                } else if (isDescribedHeader(parameter)) {
                    expected.add("header "
                            + parameter.getAnnotation(HeaderParam.class).value());
                }
            });
            assertThat(parameters(operation)).as(operation).isEqualTo(expected);
        });
    }

    private static boolean isDescribedHeader(Parameter parameter) {
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return header != null && !header.value().equals(HttpHeaders.CONTENT_LENGTH);
    }

    @Test
    void bodiesAreDescribedByTheirRecords() {
        OPERATIONS.forEach((operation, method) -> {
            JsonNode body = described(operation).path("requestBody").path("content");
            List<Class<?>> bodies = Arrays.stream(method.getParameters())
                    .filter(parameter -> parameter.getAnnotations().length == 0)
                    .<Class<?>>map(Parameter::getType)
                    .toList();
            assertThat(body.isMissingNode()).as(operation).isEqualTo(bodies.isEmpty());
            bodies.stream()
                    .filter(Class::isRecord)
                    .forEach(type -> assertThat(
                                    body.at("/application~1json/schema/$ref").asText())
                            .as(operation)
                            .endsWith("/" + type.getSimpleName()));
        });
    }

    @Test
    void everyRecordIsDescribedWithItsFields() {
        Map<String, Set<String>> records = new TreeMap<>();
        CLASSES.stream()
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .forEach(type -> records.put(
                        type.getSimpleName(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.toCollection(TreeSet::new))));
        Map<String, Set<String>> schemas = new TreeMap<>();
        ApiDescription.ROOT
                .at("/components/schemas")
                .properties()
                .forEach(schema ->
                        schemas.put(schema.getKey(), names(schema.getValue().get("properties"))));

        assertThat(schemas).isEqualTo(records);
    }

    /** Every reference has a target. */
    @Test
    void everyReferenceIsResolved() {
        assertThat(ApiDescription.ROOT.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference ->
                        !ApiDescription.ROOT.at(reference.substring(1)).isMissingNode());
        Set<String> ids = new TreeSet<>(ApiDescription.ROOT.findValuesAsText("operationId"));
        assertThat(ids).hasSameSizeAs(OPERATIONS.keySet());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> parameters(String operation) {
        return StreamSupport.stream(described(operation).get("parameters").spliterator(), false)
                .map(parameter -> parameter.has("$ref")
                        ? ApiDescription.ROOT.at(parameter.get("$ref").asText().substring(1))
                        : parameter)
                .map(parameter -> parameter.get("in").asText() + " "
                        + parameter.get("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode described(String operation) {
        String[] words = operation.split(" ");
        return ApiDescription.operation(words[0], words[1]);
    }

    private static Map<String, Method> operations() {
        Map<String, Method> operations = new TreeMap<>();
        CLASSES.stream()
                .map(JavaClass::reflect)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .forEach(method -> Arrays.stream(method.getAnnotations())
                                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                                .filter(http -> http != null)
                                .forEach(http ->
                                        operations.put(http.value() + " " + path(type) + path(method), method))));
        return operations;
    }

    /** The path as it is described: without slash at the end and without patterns of parameters. */
    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : ("/" + path.value()).replaceAll(": (\\\\d\\{1,18}|\\[[^}]*(\\{0,8})?[^}]*)}+", "}");
    }
}
