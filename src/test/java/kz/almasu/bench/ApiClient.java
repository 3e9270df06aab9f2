package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** API client of one signed-in user; throws on unexpected status codes. */
final class ApiClient {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final Http http = new Http();
    private final URI api;
    private final String authorization;

    ApiClient(URI portal, String login, String password) throws IOException {
        api = portal.resolve("api/v1/");
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
        Http.Response response =
                http.send("POST", api.resolve("tokens"), Map.of("Content-Type", "application/json"), body);
        Matcher matcher = TOKEN.matcher(response.body());
        if (!matcher.find()) {
            throw new IllegalStateException(response.status() + " " + response.body());
        }
        authorization = "Bearer " + matcher.group(1);
    }

    String get(String path) throws IOException {
        return requireOk(path, http.send("GET", api.resolve(path), Map.of("Authorization", authorization), null));
    }

    String put(String path, String csv) throws IOException {
        return send("PUT", path, "text/csv; charset=utf-8", csv);
    }

    /** Returns any response, including refusals. */
    Http.Response putWorkbook(String path, byte[] workbook) throws IOException {
        Map<String, String> headers = Map.of(
                "Authorization",
                authorization,
                "Content-Type",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return http.sendBytes("PUT", api.resolve(path), headers, workbook);
    }

    String post(String path, String json) throws IOException {
        return send("POST", path, "application/json", json);
    }

    void createPeriod(String json) throws IOException {
        Map<String, String> headers = Map.of("Authorization", authorization, "Content-Type", "application/json");
        Http.Response response = http.send("POST", api.resolve("periods"), headers, json);
        if (response.status() != 201) {
            throw new IllegalStateException(response.status() + " " + response.body());
        }
    }

    private String send(String method, String path, String type, String body) throws IOException {
        Map<String, String> headers = Map.of("Authorization", authorization, "Content-Type", type);
        return requireOk(path, http.send(method, api.resolve(path), headers, body));
    }

    private static String requireOk(String path, Http.Response response) {
        if (response.status() != 200) {
            throw new IllegalStateException(path + ": " + response.status() + " " + response.body());
        }
        return response.body();
    }
}
