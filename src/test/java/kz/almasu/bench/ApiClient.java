package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One signed-in user of the API. */
final class ApiClient {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final String token;

    ApiClient(URI portal, String login, String password) throws IOException, InterruptedException {
        api = portal.resolve("api/v1/");
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(api.resolve("tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        Matcher matcher = TOKEN.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        token = matcher.group(1);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET());
    }

    String put(String path, String csv) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .PUT(BodyPublishers.ofString(csv)));
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    private String send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.uri(api.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
