package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** An office clerk who saves one participant per request through the form. */
final class FormClient implements Load.Client {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final Browser browser;
    private final String form;
    private final String startDate;
    private final String viewState;
    private final String nonce;
    private int saved;

    FormClient(URI portal, String login, String password, String period, String startDate) throws IOException {
        this.startDate = startDate;
        browser = new Browser(portal);
        browser.signIn(login, password);
        form = "office/participant.xhtml?period=" + period;
        String page = browser.get(form);
        viewState = Browser.find(Browser.VIEW_STATE, page);
        nonce = Browser.find(NONCE, page);
    }

    /** Returns the client that holds the signed-in session. */
    Http http() {
        return browser.http();
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
        fields.put("form:country_input", "Uzbekistan");
        fields.put("form:country_hinput", "UZ");
        fields.put("form:foreign_institution_input", "Samarkand State University");
        fields.put("form:foreign_institution_hinput", "Samarkand State University");
        fields.put("form:programme", "INTER_UNIVERSITY");
        fields.put("form:format", "OFFLINE");
        fields.put("form:start_date_input", startDate);
        fields.put("form:end_date_input", startDate);
        fields.put("jakarta.faces.ViewState", viewState);
        fields.put("primefaces.nonce", nonce);
        String response = browser.postAjax(form, fields);
        if (!response.contains("Benchmark " + saved + " Clerk") || response.contains("ui-message-error")) {
            throw new IllegalStateException(response);
        }
    }
}
