package kz.almasu.api;

import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
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
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        BrowserSession session =
                new BrowserSession(new Client(http, portal + "api/v1/", null, "en"), portal.toString());
        session.signIn(login);
        return session;
    }

    private void signIn(String login) {
        URI page = URI.create(portal + "login.xhtml");
        Matcher state = VIEW_STATE.matcher(
                client.send(HttpRequest.newBuilder(page).build()).text());
        if (!state.find()) {
            throw new IllegalStateException("no sign-in form");
        }
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
                        state.group(1))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        client.send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** @param headers alternating names and values @return status of the response */
    int get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(client.base() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build()).status();
    }
}
