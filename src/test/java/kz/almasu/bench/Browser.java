package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A session with the portal's pages, anonymous until it signs in; throws on unexpected status codes. */
final class Browser {

    static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final Http http = new Http();
    private final URI portal;

    Browser(URI portal) {
        this.portal = portal;
    }

    Http http() {
        return http;
    }

    void signIn(String login, String password) throws IOException {
        Map<String, String> fields = Map.of(
                "form",
                "form",
                "form:login",
                login,
                "form:password",
                password,
                "form:signIn",
                "form:signIn",
                "jakarta.faces.ViewState",
                find(VIEW_STATE, get("login.xhtml")));
        post("login.xhtml", fields, "full");
    }

    String get(String path) throws IOException {
        return requireSuccess(path, http.send("GET", portal.resolve(path), Map.of(), null));
    }

    /** Submits a form by Ajax. */
    String postAjax(String path, Map<String, String> fields) throws IOException {
        return post(path, fields, "partial/ajax");
    }

    private String post(String path, Map<String, String> fields, String facesRequest) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        Map<String, String> headers = Map.of(
                "Content-Type", "application/x-www-form-urlencoded; charset=UTF-8", "Faces-Request", facesRequest);
        return requireSuccess(path, http.send("POST", portal.resolve(path), headers, body));
    }

    private static String requireSuccess(String path, Http.Response response) {
        if (response.status() != 200 && response.location() == null) {
            throw new IllegalStateException(path + ": " + response.status());
        }
        return response.body();
    }

    /** Returns the first group of a pattern that has to occur in a page. */
    static String find(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in: " + html);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
