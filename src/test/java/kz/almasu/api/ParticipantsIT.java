package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Single participants, for programs and for pages of the portal. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ParticipantsIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/KORKYT";
    private static final String PARTICIPANTS = SUBMISSION + "/participants";

    @ArquillianResource
    private URL portal;

    private Client office;

    @BeforeEach
    void signIn() {
        office = Client.of(portal).signedIn("korkyt");
    }

    @Test
    void areAddedChangedAndRemoved() {
        Client.Response added = office.post(PARTICIPANTS, fields("given_name", "Гүлнұр"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        String id = added.json().get("id").asText();
        assertThat(added.header("Location")).endsWith("/participants/" + id);
        Client.Response read = office.get(PARTICIPANTS + "/" + id);
        assertThat(read.json()).isEqualTo(added.json());
        assertThat(read.header("ETag")).isEqualTo(added.header("ETag"));

        Client.Response changed = patch(id, read.header("ETag"), "{\"fields\":{\"degree\":\"Master\"}}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().at("/fields/degree").asText()).isEqualTo("MASTER");

        Client.Response late = patch(id, read.header("ETag"), "{\"fields\":{\"degree\":\"NONE\"}}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/present/fields/degree").asText()).isEqualTo("MASTER");
        assertThat(late.json().at("/present/version").asInt())
                .isEqualTo(changed.json().get("version").asInt());

        assertThat(send("DELETE", id, read.header("ETag"), null).status()).isEqualTo(412);
        assertThat(send("DELETE", id, changed.header("ETag"), null).status()).isEqualTo(204);
        assertThat(office.get(PARTICIPANTS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void areRejectedWithAllInvalidFields() {
        Client.Response wrong =
                office.post(PARTICIPANTS, fields("country", "Atlantis", "start_date", "31.02.2026", "degree", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().findValuesAsText("column"))
                .containsExactlyInAnyOrder("country", "start_date", "degree");
        assertThat(office.post(PARTICIPANTS, "{\"fields\":{\"iin\":\"1\"}}").status())
                .isEqualTo(422);
        assertThat(office.post(PARTICIPANTS, "{\"fields\":[]}").status()).isEqualTo(422);
        assertThat(office.post(PARTICIPANTS, "{\"fields\":{\"degree\":1}}").status())
                .isEqualTo(422);
    }

    @Test
    void areChangedWithTheirVersionOnly() {
        String id = office.post(PARTICIPANTS, fields("given_name", "Айша"))
                .json()
                .get("id")
                .asText();
        assertThat(patch(id, null, "{\"fields\":{}}").status()).isEqualTo(428);
        assertThat(patch(id, "*", "{\"fields\":{}}").status()).isEqualTo(400);
    }

    @Test
    void areRestrictedToTheirOffice() {
        String id = office.post(PARTICIPANTS, fields("given_name", "Ерке"))
                .json()
                .get("id")
                .asText();
        Client other = Client.of(portal).signedIn("kazast");
        assertThat(other.get(PARTICIPANTS + "/" + id).status()).isEqualTo(403);
        assertThat(other.get(PARTICIPANTS.replace("KORKYT", "KAZAST") + "/" + id)
                        .status())
                .isEqualTo(404);
    }

    /** Sessions are accepted only from pages of the portal that are shown to the same account. */
    @Test
    void sessionsAreAcceptedFromPagesOfThePortalOnly() {
        BrowserSession page = BrowserSession.of(portal, "korkyt");
        String here = portal.toString().replaceAll("/$", "");

        assertThat(page.get(PARTICIPANTS, "Accept", "application/json")).isEqualTo(401);
        assertThat(page.get(PARTICIPANTS, "Almasu-Account", "korkyt")).isEqualTo(200);
        assertThat(page.get(PARTICIPANTS, "Almasu-Account", "korkyt", "Origin", here))
                .isEqualTo(200);
        assertThat(page.get(PARTICIPANTS, "Almasu-Account", "korkyt", "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(200);
        assertThat(page.get(PARTICIPANTS, "Almasu-Account", "korkyt", "Sec-Fetch-Site", "same-site"))
                .isEqualTo(401);
        assertThat(page.get(PARTICIPANTS, "Almasu-Account", "korkyt", "Origin", "http://elsewhere.example"))
                .isEqualTo(401);
        assertThat(page.get(PARTICIPANTS, "Almasu-Account", "korkyt", "Origin", "null"))
                .isEqualTo(401);
        assertThat(page.get(PARTICIPANTS, "Almasu-Account", "kazast")).isEqualTo(401);
    }

    private Client.Response patch(String id, String version, String body) {
        return send("PATCH", id, version, body);
    }

    private Client.Response send(String method, String id, String version, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(office.base() + PARTICIPANTS + "/" + id))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + office.token())
                .header("Content-Type", "application/json");
        if (version != null) {
            request.header("If-Match", version);
        }
        return office.send(request.build());
    }

    /** A valid participant except for these fields. */
    private static String fields(String... changes) {
        Map<String, String> fields = new ParticipantSheetBuilder("KORKYT", Client.currentPeriod())
                .row(changes)
                .rows()
                .get(0);
        fields.remove("institution");
        var body = Client.JSON.createObjectNode();
        var texts = body.putObject("fields");
        fields.forEach(texts::put);
        return body.toString();
    }
}
