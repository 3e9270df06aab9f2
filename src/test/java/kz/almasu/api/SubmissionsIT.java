package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a submission by API alone, and that an office reaches its own only. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SubmissionsIT {

    private static final String PERIOD = "periods/" + Client.present();

    @ArquillianResource
    private URL portal;

    private Client reviewer;

    @BeforeEach
    void signIn() {
        reviewer = Client.of(portal).signedIn("reviewer");
    }

    @Test
    void livesFromTheFirstParticipantToTheFigure() {
        String turan = PERIOD + "/submissions/TURAN";
        Client office = Client.of(portal).signedIn("turan");
        SheetOf sheet = new SheetOf("TURAN", Client.present())
                .row("country", "SI")
                .row("country", "SI")
                .row("direction", "INCOMING", "country", "EE");
        int before = participants("1", "SI");

        assertThat(standing(office.get(turan))).isEqualTo("NOT_BEGUN [SUBMIT] 0+0");
        assertThat(office.put(turan + "/participants", sheet.csv()).text())
                .isEqualTo("{\"added\":3,\"changed\":0,\"removed\":0,\"unchanged\":0}");
        assertThat(standing(office.get(turan))).isEqualTo("DRAFT [SUBMIT] 2+1");
        assertThat(standing(reviewer.get(turan))).isEqualTo("DRAFT [] 2+1");

        assertThat(standing(office.take(turan, "SUBMIT"))).isEqualTo("SUBMITTED [WITHDRAW] 2+1");
        assertThat(office.put(turan + "/participants", sheet.csv()).status()).isEqualTo(409);
        assertThat(standing(reviewer.get(turan))).isEqualTo("SUBMITTED [RETURN, APPROVE, REVIEW] 2+1");
        assertThat(standing(reviewer.take(turan, "RETURN", Map.of("comment", "Check the second."))))
                .isEqualTo("RETURNED [] 2+1");
        assertThat(standing(office.get(turan))).isEqualTo("RETURNED [SUBMIT] 2+1");

        sheet.rows().get(1).put("country", "NO");
        assertThat(office.put(turan + "/participants", sheet.csv()).text())
                .isEqualTo("{\"added\":0,\"changed\":1,\"removed\":0,\"unchanged\":2}");
        office.take(turan, "SUBMIT");
        assertThat(participants("1", "SI")).isEqualTo(before);
        assertThat(standing(reviewer.take(turan, "APPROVE"))).isEqualTo("APPROVED [REOPEN] 2+1");
        assertThat(participants("1", "SI")).isEqualTo(before + 1);

        assertThat(standing(reviewer.take(turan, "REOPEN", Map.of("comment", "One more."))))
                .isEqualTo("RETURNED [] 2+1");
        assertThat(participants("1", "SI")).isEqualTo(before);
        office.take(turan, "SUBMIT");
        reviewer.take(turan, "APPROVE", Map.of("comment", "Thank you."));
        assertThat(participants("1", "SI")).isEqualTo(before + 1);
    }

    @Test
    void declaresThatThereWereNoExchanges() {
        String shymkent = PERIOD + "/submissions/SHYMKENT";
        Client office = Client.of(portal).signedIn("shymkent");

        assertThat(office.take(shymkent, "SUBMIT").detail())
                .isEqualTo("The report has no participants: enter them, or declare that there were no exchanges.");
        assertThat(standing(office.get(shymkent))).isEqualTo("NOT_BEGUN [SUBMIT] 0+0");
        assertThat(standing(office.take(shymkent, "SUBMIT", Map.of("nilReturn", true))))
                .isEqualTo("SUBMITTED [WITHDRAW] 0+0");
    }

    @Test
    void saysWhyAnActionIsNotPossible() {
        Client office = Client.of(portal).signedIn("ktu");
        String ktu = PERIOD + "/submissions/KTU";
        String kaznmu = PERIOD + "/submissions/KAZNMU";

        assertThat(refusal(reviewer.take(ktu, "APPROVE")))
                .isEqualTo("409 “Approve” is not possible while the status of the report is “Draft”.");
        assertThat(refusal(reviewer.take(PERIOD + "/submissions/CAIU", "APPROVE")))
                .isEqualTo("409 This institution has not started its report yet.");
        assertThat(refusal(reviewer.take(kaznmu, "RETURN")))
                .isEqualTo("422 Give the reason for “Return for correction”.");
        assertThat(refusal(reviewer.take(kaznmu, "RETURN", Map.of("comment", "x".repeat(2001)))))
                .isEqualTo("422 The comment is too long: at most 2,000 characters are allowed.");
        assertThat(refusal(reviewer.take(ktu, "FORGET")))
                .isEqualTo(
                        "422 “FORGET” is not a value of “action”. Allowed: SUBMIT, RETURN, APPROVE, REOPEN, WITHDRAW, REVIEW.");
        assertThat(refusal(office.take(ktu, "APPROVE"))).isEqualTo("403 Your role does not allow this.");
        assertThat(refusal(reviewer.take(ktu, "SUBMIT"))).isEqualTo("403 Your role does not allow this.");
        assertThat(refusal(office.take(ktu, "SUBMIT", Map.of("comment", "Done."))))
                .isEqualTo("422 The field “comment” cannot be used with the action “SUBMIT”.");
        assertThat(refusal(office.take("periods/2023H1/submissions/KTU", "SUBMIT")))
                .startsWith("409 ");
        assertThat(refusal(reviewer.get(PERIOD + "/submissions/NOWHERE")))
                .isEqualTo("404 There is no institution with the code “NOWHERE”.");
        assertThat(refusal(reviewer.get("periods/1899H1/submissions/KTU")))
                .isEqualTo("404 No period “1899H1” is planned.");
    }

    /** The answers do not tell whether the other institution exists. */
    @Test
    void anOfficeReachesItsOwnInstitutionOnly() {
        Client enu = Client.of(portal).signedIn("enu");
        String before = reviewer.get(PERIOD + "/submissions/KTU").text();
        String sheet = new SheetOf("KTU", Client.present()).row().csv();
        for (String other : List.of("KTU", "NOWHERE", "ktu", "%4BTU", "ENU,KTU", "KTU;institution=ENU")) {
            String submission = PERIOD + "/submissions/" + other;
            Map<String, Supplier<Client.Answer>> tries = Map.of(
                    "standing", () -> enu.get(submission),
                    "head", () -> enu.send("HEAD", submission, null, BodyPublishers.noBody()),
                    "participants", () -> enu.get(submission + "/participants"),
                    "put", () -> enu.put(submission + "/participants", sheet),
                    "dry run", () -> enu.put(submission + "/participants?dryRun=true", sheet),
                    "submit", () -> enu.take(submission, "SUBMIT"),
                    "approve", () -> enu.take(submission, "APPROVE"));
            tries.forEach((name, attempt) -> {
                Client.Answer answer = attempt.get();
                assertThat(answer.status()).as(name + " " + other).isEqualTo(403);
                assertThat(name.equals("head") ? "" : answer.detail())
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

    private static String refusal(Client.Answer answer) {
        return answer.status() + " " + answer.detail();
    }

    private static String standing(Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode json = answer.json();
        return json.get("state").asText() + " "
                + json.get("actions").toString().replace("\"", "").replace(",", ", ") + " "
                + json.at("/counts/outgoing") + "+" + json.at("/counts/incoming");
    }
}
