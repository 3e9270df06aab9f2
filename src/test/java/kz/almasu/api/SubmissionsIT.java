package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.almasu.period.HalfYear;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workflow of a submission, and its restriction to one office. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SubmissionsIT {

    private static final String PERIOD = "periods/" + Client.currentPeriod();

    @ArquillianResource
    private URL portal;

    private Client reviewer;

    @BeforeEach
    void signIn() {
        reviewer = Client.of(portal).signedIn("reviewer");
    }

    @Test
    void runsFromTheFirstParticipantToPublishedFigures() {
        String turan = PERIOD + "/submissions/TURAN";
        Client office = Client.of(portal).signedIn("turan");
        ParticipantSheetBuilder sheet = new ParticipantSheetBuilder("TURAN", Client.currentPeriod())
                .row("country", "SI")
                .row("country", "SI")
                .row("direction", "INCOMING", "country", "EE");
        int before = participants("1", "SI");

        assertThat(status(office.get(turan))).isEqualTo("NOT_BEGUN [SUBMIT] 0+0");
        assertThat(office.put(turan + "/participants", sheet.csv()).text())
                .isEqualTo("{\"added\":3,\"changed\":0,\"removed\":0,\"unchanged\":0,\"unfinished\":0}");
        assertThat(status(office.get(turan))).isEqualTo("DRAFT [SUBMIT] 2+1");
        assertThat(status(reviewer.get(turan))).isEqualTo("DRAFT [] 2+1");

        assertThat(status(office.applyAction(turan, "SUBMIT"))).isEqualTo("SUBMITTED [WITHDRAW] 2+1");
        assertThat(office.put(turan + "/participants", sheet.csv()).status()).isEqualTo(409);
        assertThat(status(reviewer.get(turan))).isEqualTo("SUBMITTED [RETURN, APPROVE, REVIEW] 2+1");
        assertThat(status(reviewer.applyAction(turan, "RETURN", Map.of("comment", "Check the second."))))
                .isEqualTo("RETURNED [UNDO_RETURN] 2+1");
        assertThat(status(office.get(turan))).isEqualTo("RETURNED [SUBMIT] 2+1");

        sheet.rows().get(1).put("country", "NO");
        assertThat(office.put(turan + "/participants", sheet.csv()).text())
                .isEqualTo("{\"added\":0,\"changed\":1,\"removed\":0,\"unchanged\":2,\"unfinished\":0}");
        office.applyAction(turan, "SUBMIT");
        assertThat(participants("1", "SI")).isEqualTo(before);
        assertThat(status(reviewer.applyAction(turan, "APPROVE"))).isEqualTo("APPROVED [REOPEN] 2+1");
        assertThat(participants("1", "SI")).isEqualTo(before + 1);

        assertThat(status(reviewer.applyAction(turan, "REOPEN", Map.of("comment", "One more."))))
                .isEqualTo("RETURNED [UNDO_REOPEN] 2+1");
        assertThat(participants("1", "SI")).isEqualTo(before);
        office.applyAction(turan, "SUBMIT");
        reviewer.applyAction(turan, "APPROVE", Map.of("comment", "Thank you."));
        assertThat(participants("1", "SI")).isEqualTo(before + 1);
    }

    @Test
    void acceptsNilReturns() {
        String shymkent = PERIOD + "/submissions/SHYMKENT";
        Client office = Client.of(portal).signedIn("shymkent");

        assertThat(office.applyAction(shymkent, "SUBMIT").detail())
                .isEqualTo("The report has no participants: enter them, or declare that there were no exchanges.");
        assertThat(status(office.get(shymkent))).isEqualTo("NOT_BEGUN [SUBMIT] 0+0");
        assertThat(status(office.applyAction(shymkent, "SUBMIT", Map.of("nilReturn", true))))
                .isEqualTo("SUBMITTED [WITHDRAW] 0+0");
    }

    @Test
    void explainsRejectedActions() {
        Client office = Client.of(portal).signedIn("ktu");
        String ktu = PERIOD + "/submissions/KTU";
        String kaznmu = PERIOD + "/submissions/KAZNMU";

        assertThat(refusal(reviewer.applyAction(ktu, "APPROVE")))
                .isEqualTo("409 “Approve” is not possible while the status of the report is “Draft”.");
        String unreported = ReportedPeriod.plan(new HalfYear(2001, 1), portal).path("submissions/CAIU");
        assertThat(refusal(reviewer.applyAction(unreported, "APPROVE")))
                .isEqualTo("409 This institution has not started its report yet.");
        assertThat(refusal(reviewer.applyAction(kaznmu, "RETURN")))
                .isEqualTo("422 Give the reason for “Return for correction”.");
        assertThat(refusal(reviewer.applyAction(kaznmu, "RETURN", Map.of("comment", "x".repeat(2001)))))
                .isEqualTo("422 The comment is too long: at most 2,000 characters are allowed.");
        assertThat(refusal(reviewer.applyAction(ktu, "FORGET")))
                .isEqualTo(
                        "422 “FORGET” is not a value of “action”. Allowed: SUBMIT, RETURN, APPROVE, REOPEN, WITHDRAW, REVIEW, UNDO_RETURN, UNDO_REOPEN.");
        assertThat(refusal(office.applyAction(ktu, "APPROVE"))).isEqualTo("403 Your role does not allow this.");
        assertThat(refusal(reviewer.applyAction(ktu, "SUBMIT"))).isEqualTo("403 Your role does not allow this.");
        assertThat(refusal(office.applyAction(ktu, "SUBMIT", Map.of("comment", "Done."))))
                .isEqualTo("422 The field “comment” cannot be used with the action “SUBMIT”.");
        assertThat(refusal(office.applyAction("periods/2023H1/submissions/KTU", "SUBMIT")))
                .startsWith("409 ");
        assertThat(refusal(reviewer.get(PERIOD + "/submissions/NOWHERE")))
                .isEqualTo("404 There is no institution with the code “NOWHERE”.");
        assertThat(refusal(reviewer.get("periods/1899H1/submissions/KTU")))
                .isEqualTo("404 No period “1899H1” is planned.");
    }

    /** Responses do not reveal whether another institution exists. */
    @Test
    void officesAreRestrictedToTheirInstitution() {
        Client enu = Client.of(portal).signedIn("enu");
        String before = reviewer.get(PERIOD + "/submissions/KTU").text();
        String sheet =
                new ParticipantSheetBuilder("KTU", Client.currentPeriod()).row().csv();
        for (String other : List.of("KTU", "NOWHERE", "ktu", "%4BTU", "ENU,KTU", "KTU;institution=ENU")) {
            String submission = PERIOD + "/submissions/" + other;
            Map<String, Supplier<Client.Response>> tries = Map.of(
                    "standing", () -> enu.get(submission),
                    "head", () -> enu.send("HEAD", submission, null, BodyPublishers.noBody()),
                    "participants", () -> enu.get(submission + "/participants"),
                    "put", () -> enu.put(submission + "/participants", sheet),
                    "dry run", () -> enu.put(submission + "/participants?dryRun=true", sheet),
                    "submit", () -> enu.applyAction(submission, "SUBMIT"),
                    "approve", () -> enu.applyAction(submission, "APPROVE"));
            tries.forEach((name, attempt) -> {
                Client.Response response = attempt.get();
                assertThat(response.status()).as(name + " " + other).isEqualTo(403);
                assertThat(name.equals("head") ? "" : response.detail())
                        .isIn("", "You do not have access to the data of another institution.");
            });
            for (String method : List.of("DELETE", "PATCH", "PUT", "POST")) {
                assertThat(enu.send(method, submission, "application/json", BodyPublishers.ofString("{}"))
                                .status())
                        .isEqualTo(405);
            }
            assertThat(Client.of(portal).get(submission).status()).isEqualTo(401);
        }
        assertThat(reviewer.get(PERIOD + "/submissions/KTU").text()).isEqualTo(before);
        assertThat(refusal(reviewer.put(PERIOD + "/submissions/KTU/participants", sheet)))
                .isEqualTo("403 Your role does not allow this.");
    }

    private int participants(String table, String row) {
        for (JsonNode one : reviewer.get(PERIOD + "/tables/" + table).json().get("rows")) {
            if (one.get("key").asText().equals(row)) {
                return one.at("/cells/participants").asInt();
            }
        }
        return 0;
    }

    private static String refusal(Client.Response response) {
        return response.status() + " " + response.detail();
    }

    private static String status(Client.Response response) {
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        JsonNode json = response.json();
        return json.get("state").asText() + " "
                + json.get("actions").toString().replace("\"", "").replace(",", ", ") + " "
                + json.at("/counts/outgoing") + "+" + json.at("/counts/incoming");
    }
}
