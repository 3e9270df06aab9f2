package kz.almasu.api;

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

/** A program that talks to the API of the demo, as somebody or as nobody. Paths are relative to {@code /api/v1/}. */
record Client(HttpClient http, String base, String token, String language) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** What the API has answered. */
    record Answer(int status, java.net.http.HttpHeaders headers, byte[] body) {

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

    /** Nobody, who reads English, once the demo is published. */
    static Client of(URL portal) {
        FirstEdition.await(portal);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Client(http, portal + "api/v1/", null, "en");
    }

    /** The half-year that contains today, which the demo has open. */
    static HalfYear present() {
        return HalfYear.containing(LocalDate.now(Time.ZONE));
    }

    /** Signing in is slow by design; a token that is still good is used again. */
    Client signedIn(String login) {
        Client known = withToken(TOKENS.getOrDefault(login, "none"));
        if (known.get("periods").status() == 200) {
            return known;
        }
        Answer answer = post("tokens", "{\"login\":\"" + login + "\",\"password\":\"" + Demo.PASSWORD + "\"}");
        TOKENS.put(login, answer.json().path("token").asText());
        return withToken(TOKENS.get(login));
    }

    Client withToken(String other) {
        return new Client(http, base, other, language);
    }

    Client reading(String other) {
        return new Client(http, base, token, other);
    }

    Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /** An address of the portal's own, as an answer names it. */
    Answer getAddress(String address) {
        return send(HttpRequest.newBuilder(URI.create(base).resolve(address)).build());
    }

    Answer post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    /** Takes an action on the submission of this path; {@code more} is what goes with it. */
    Answer take(String submission, String action, Map<String, ?> more) {
        ObjectNode step = JSON.valueToTree(more);
        return post(submission + "/actions", step.put("action", action).toString());
    }

    Answer take(String submission, String action) {
        return take(submission, action, Map.of());
    }

    Answer put(String path, String csv) {
        return put(path, csv.getBytes(StandardCharsets.UTF_8));
    }

    Answer put(String path, byte[] csv) {
        return send("PUT", path, "text/csv", BodyPublishers.ofByteArray(csv));
    }

    Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body)
                .header("Accept-Language", language);
        Optional.ofNullable(token).ifPresent(known -> request.header("Authorization", "Bearer " + known));
        Optional.ofNullable(contentType).ifPresent(type -> request.header("Content-Type", type));
        return send(request.build());
    }

    Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
