package kz.almasu.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An office clerk with the participant form open, who saves one participant after another through the page. */
final class FormClient implements Load.Client {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI form;
    private final String startDate;
    private final String viewState;
    private final String nonce;
    private int saved;

    FormClient(URI portal, String login, String password, String period, String startDate)
            throws IOException, InterruptedException {
        this.startDate = startDate;
        URI signIn = portal.resolve("login.xhtml");
        String state = found(VIEW_STATE, get(signIn));
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
        viewState = found(VIEW_STATE, page);
        nonce = found(NONCE, page);
    }

    @Override
    public void ask() throws IOException, InterruptedException {
        saved++;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "form:saveAndNext");
        fields.put("jakarta.faces.partial.execute", "@all");
        fields.put("jakarta.faces.partial.render", "form");
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
        String answer = post(form, fields);
        if (!answer.contains("Benchmark " + saved + " Clerk") || answer.contains("ui-message-error")) {
            throw new IllegalStateException(answer);
        }
    }

    private String get(URI page) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
    }

    private String post(URI page, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .header("Faces-Request", fields.containsKey("primefaces.nonce") ? "partial/ajax" : "full")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private static String found(Pattern wanted, String html) {
        Matcher matcher = wanted.matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + wanted + " in: " + html);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
