package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.server.FirstEdition;
import kz.almasu.system.Time;

/** An API client, anonymous or authenticated by token. Paths are relative to {@code /api/v1/}. */
record Client(HttpClient http, String base, String token, String language) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String API = "/api/v1";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    record Response(int status, java.net.http.HttpHeaders headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        String detail() {
            return json().path("detail").asText();
        }
    }

    /** Creates an anonymous client with English as its language, once the demo is published. */
    static Client of(URL portal) {
        FirstEdition.await(portal);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Client(http, portal + "api/v1/", null, "en");
    }

    /** Returns the period that contains today, which the demo opens. */
    static HalfYear currentPeriod() {
        return HalfYear.containing(LocalDate.now(Time.ZONE));
    }

    /** Reuses valid tokens, because password hashing is slow by design. */
    Client signedIn(String login) {
        Client cached = withToken(TOKENS.getOrDefault(login, "none"));
        if (cached.get("periods").status() == 200) {
            return cached;
        }
        Response response = post("tokens", "{\"login\":\"" + login + "\",\"password\":\"" + Demo.PASSWORD + "\"}");
        TOKENS.put(login, response.json().path("token").asText());
        return withToken(TOKENS.get(login));
    }

    Client withToken(String newToken) {
        return new Client(http, base, newToken, language);
    }

    Client withLanguage(String newLanguage) {
        return new Client(http, base, token, newLanguage);
    }

    Response get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /** Requests a path as it is in a response, with the base path of the API. */
    Response getAddress(String address) {
        return send(HttpRequest.newBuilder(URI.create(base).resolve(address)).build());
    }

    Response post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    /** @param submission path of the submission @param parameters further fields of the request */
    Response applyAction(String submission, String action, Map<String, ?> parameters) {
        ObjectNode request = JSON.valueToTree(parameters);
        return post(submission + "/actions", request.put("action", action).toString());
    }

    Response applyAction(String submission, String action) {
        return applyAction(submission, action, Map.of());
    }

    Response put(String path, String csv) {
        return put(path, csv.getBytes(StandardCharsets.UTF_8));
    }

    Response put(String path, byte[] csv) {
        return send("PUT", path, "text/csv", BodyPublishers.ofByteArray(csv));
    }

    Response send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body)
                .header("Accept-Language", language);
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", "Bearer " + value));
        Optional.ofNullable(contentType).ifPresent(type -> request.header("Content-Type", type));
        return send(request.build());
    }

    /** Every response of the API fits its description, whatever a test asks for. */
    private static Response described(HttpRequest request, Response response) {
        String path = request.uri().getRawPath();
        if (path.startsWith(API)) {
            assertThat(ApiDescription.differences(request.method(), path.substring(API.length()), response))
                    .as(request + " " + response.status())
                    .isEmpty();
        }
        return response;
    }

    Response send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            return described(request, new Response(response.statusCode(), response.headers(), response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
