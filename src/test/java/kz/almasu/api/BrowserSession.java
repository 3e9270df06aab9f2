package kz.almasu.api;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.demo.Demo;

/** A browser session, signed in at the sign-in page, that sends requests to the API as pages do. */
record BrowserSession(Client client, String portal) {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    static BrowserSession of(URL portal, String login) {
        BrowserSession session = anonymous(portal);
        session.signIn(login);
        return session;
    }

    /** Creates a session that has opened the sign-in page only. */
    static BrowserSession anonymous(URL portal) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        BrowserSession session =
                new BrowserSession(new Client(http, portal + "api/v1/", null, "en"), portal.toString());
        session.viewState(URI.create(portal + "login.xhtml"));
        return session;
    }

    private void signIn(String login) {
        URI page = URI.create(portal + "login.xhtml");
        String form = Map.of(
                        "form",
                        "form",
                        "form:login",
                        login,
                        "form:password",
                        Demo.PASSWORD,
                        "form:signIn",
                        "form:signIn",
                        "jakarta.faces.ViewState",
                        viewState(page))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        client.send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** @param path path and query of a page */
    Client.Response page(String path) {
        return client.send(HttpRequest.newBuilder(URI.create(portal + path)).build());
    }

    /** @param headers alternating names and values @return status of the response */
    int get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(client.base() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build()).status();
    }

    /** Fills in the form of a page and presses its button. */
    Client.Response submit(String path, String button, Map<String, String> fields) {
        URI page = URI.create(portal + path);
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(Map.of("form", "form", button, button, "jakarta.faces.ViewState", viewState(page)));
        String form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** The header that sends the session. */
    String cookie() {
        CookieManager cookies = (CookieManager) client.http().cookieHandler().orElseThrow();
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> "Cookie: " + cookie.getName() + "=" + cookie.getValue() + "\r\n")
                .collect(Collectors.joining());
    }

    /** Chooses a file on this page of an office and has it looked at. */
    Client.Response upload(String path, String name, byte[] file) {
        URI page = URI.create(portal + path);
        String field = "--almasu\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String before = field.formatted("form", "form")
                + field.formatted("form:check", "form:check")
                + field.formatted("jakarta.faces.ViewState", viewState(page))
                + "--almasu\r\nContent-Disposition: form-data; name=\"form:upload\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--almasu--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(page)
                .header("Content-Type", "multipart/form-data; boundary=almasu")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private String viewState(URI page) {
        Matcher state = VIEW_STATE.matcher(
                client.send(HttpRequest.newBuilder(page).build()).text());
        if (!state.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        return state.group(1);
    }
}
