package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One signed-in user of the API. */
final class ApiClient {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final Http http = new Http();
    private final URI api;
    private final String authorization;

    ApiClient(URI portal, String login, String password) throws IOException {
        api = portal.resolve("api/v1/");
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
        Http.Answer answer = http.send("POST", api.resolve("tokens"), Map.of("Content-Type", "application/json"), body);
        Matcher matcher = TOKEN.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        authorization = "Bearer " + matcher.group(1);
    }

    String get(String path) throws IOException {
        return bodyOf(path, http.send("GET", api.resolve(path), Map.of("Authorization", authorization), null));
    }

    String put(String path, String csv) throws IOException {
        return send("PUT", path, "text/csv; charset=utf-8", csv);
    }

    /** Puts a workbook; the answer may be a refusal. */
    Http.Answer putWorkbook(String path, byte[] workbook) throws IOException {
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

    /** Plans a half-year. */
    void createPeriod(String json) throws IOException {
        Map<String, String> headers = Map.of("Authorization", authorization, "Content-Type", "application/json");
        Http.Answer answer = http.send("POST", api.resolve("periods"), headers, json);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    private String send(String method, String path, String type, String body) throws IOException {
        Map<String, String> headers = Map.of("Authorization", authorization, "Content-Type", type);
        return bodyOf(path, http.send(method, api.resolve(path), headers, body));
    }

    private static String bodyOf(String path, Http.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
