package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A user of the participant form who saves one participant after another. */
final class FormClient implements LoadResult.Client {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final Http http = new Http();
    private final URI form;
    private final String startDate;
    private final String viewState;
    private final String nonce;
    private int saved;

    FormClient(URI portal, String login, String password, String period, String startDate) throws IOException {
        this.startDate = startDate;
        URI signIn = portal.resolve("login.xhtml");
        String state = firstGroup(VIEW_STATE, get(signIn));
        post(
                signIn,
                Map.of(
                        "form", "form",
                        "form:login", login,
                        "form:password", password,
                        "form:signIn", "form:signIn",
                        "jakarta.faces.ViewState", state));
        form = portal.resolve("office/participant.xhtml?period=" + period);
        String page = get(form);
        viewState = firstGroup(VIEW_STATE, page);
        nonce = firstGroup(NONCE, page);
    }

    /** Returns the HTTP client with the session. */
    Http http() {
        return http;
    }

    @Override
    public void request() throws IOException {
        saved++;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "form:saveAndNext");
        fields.put("jakarta.faces.partial.execute", "@all");
        fields.put("jakarta.faces.partial.render", "form:person");
        fields.put("form:saveAndNext", "form:saveAndNext");
        fields.put("form", "form");
        fields.put("form:direction", "OUTGOING");
        fields.put("form:family_name", "Benchmark " + saved);
        fields.put("form:given_name", "Clerk");
        fields.put("form:degree", "PHD");
        fields.put("form:field", "04");
        fields.put("form:country", "UZ");
        fields.put("form:foreign_institution_input", "Samarkand State University");
        fields.put("form:foreign_institution_hinput", "Samarkand State University");
        fields.put("form:programme", "INTER_UNIVERSITY");
        fields.put("form:format", "OFFLINE");
        fields.put("form:start_date_input", startDate);
        fields.put("form:end_date_input", startDate);
        fields.put("jakarta.faces.ViewState", viewState);
        fields.put("primefaces.nonce", nonce);
        String response = post(form, fields);
        if (!response.contains("Benchmark " + saved + " Clerk") || response.contains("ui-message-error")) {
            throw new IllegalStateException(response);
        }
    }

    private String get(URI page) throws IOException {
        return checked(page, http.send("GET", page, Map.of(), null)).body();
    }

    private String post(URI page, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "Faces-Request",
                fields.containsKey("primefaces.nonce") ? "partial/ajax" : "full");
        return checked(page, http.send("POST", page, headers, body)).body();
    }

    private static Http.Response checked(URI page, Http.Response response) {
        if (response.status() != 200 && response.location() == null) {
            throw new IllegalStateException(page + ": " + response.status());
        }
        return response;
    }

    private static String firstGroup(Pattern pattern, String html) {
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
