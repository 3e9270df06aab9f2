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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A return and a reopening can be taken back as long as the office has changed nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UndoIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/KAZNMU";
    private static final String MARKS = SUBMISSION + "/marks";

    @ArquillianResource
    private URL portal;

    private Client office;
    private Client reviewer;
    private long participant;

    /** Leaves the report submitted, as other tests expect it. */
    @BeforeEach
    @AfterEach
    void submit() {
        office = Client.of(portal).signedIn("kaznmu");
        reviewer = Client.of(portal).signedIn("reviewer");
        reviewer.applyAction(SUBMISSION, "REOPEN", Map.of("comment", "Again."));
        reviewer.applyAction(SUBMISSION, "RETURN", Map.of("comment", "Again.", "openAll", true));
        assertThat(office.applyAction(SUBMISSION, "SUBMIT").status()).isEqualTo(200);
        participant = office.send(HttpRequest.newBuilder(URI.create(office.base() + SUBMISSION + "/participants"))
                        .header("Authorization", "Bearer " + office.token())
                        .header("Accept", "application/json")
                        .build())
                .json()
                .findValue("id")
                .asLong();
    }

    @Test
    void aReturnTakenBackIsUnderReviewAgainAndTheNextOneSendsTheMarks() {
        String remark = mark();
        giveBack();
        assertThat(office.get(MARKS).text()).contains(remark);

        assertThat(state(reviewer.applyAction(SUBMISSION, "UNDO_RETURN"))).isEqualTo("IN_REVIEW");
        assertThat(office.get(MARKS).text()).doesNotContain(remark);
        assertThat(change().status()).as("locked again").isEqualTo(409);
        assertThat(reviewer.applyAction(SUBMISSION, "APPROVE").detail()).contains("1 participant is marked");
        assertThat(reviewer.applyAction(SUBMISSION, "UNDO_RETURN").status())
                .as("undone already")
                .isEqualTo(409);

        giveBack();
        assertThat(office.get(MARKS).text()).contains(remark);
    }

    @Test
    void notOnceTheOfficeHasAnsweredAMark() {
        mark();
        giveBack();
        office.post(MARKS + "/" + participant + "/answer", "{\"text\":\"It was the field.\"}");

        assertRefusedAsBegun("UNDO_RETURN");
    }

    @Test
    void notOnceTheOfficeHasChangedAParticipant() {
        giveBack();
        assertThat(change().status()).isEqualTo(200);

        assertRefusedAsBegun("UNDO_RETURN");
    }

    @Test
    void aReopeningTakenBackIsApprovedAsBefore() {
        reviewer.applyAction(SUBMISSION, "APPROVE");
        String approved = hash();
        reviewer.applyAction(SUBMISSION, "REOPEN", Map.of("comment", "One is missing."));
        assertThat(reviewer.applyAction(SUBMISSION, "UNDO_RETURN").status())
                .as("it was not returned")
                .isEqualTo(409);

        assertThat(state(reviewer.applyAction(SUBMISSION, "UNDO_REOPEN"))).isEqualTo("APPROVED");
        assertThat(hash()).isEqualTo(approved);

        reviewer.applyAction(SUBMISSION, "REOPEN", Map.of("comment", "One is missing."));
        change();
        assertRefusedAsBegun("UNDO_REOPEN");
    }

    @Test
    void officesTakeNothingBack() {
        giveBack();

        assertThat(office.applyAction(SUBMISSION, "UNDO_RETURN").status()).isEqualTo(403);
    }

    @Test
    void aReasonOfInvisibleCharactersIsNone() {
        Client.Response response =
                reviewer.applyAction(SUBMISSION, "RETURN", Map.of("comment", "\u200B\u3164 \u2060", "openAll", true));

        assertThat(response.status()).isEqualTo(422);
    }

    private void giveBack() {
        reviewer.applyAction(SUBMISSION, "RETURN", Map.of("comment", "See the remark."));
        assertThat(state(reviewer.get(SUBMISSION))).isEqualTo("RETURNED");
    }

    /** Returns the remark, which no other mark has. */
    private String mark() {
        String remark = "Which field, at " + System.nanoTime() + "?";
        String json = "{\"verdict\":\"TO_CORRECT\",\"remark\":\"" + remark + "\"}";
        assertThat(reviewer.post(MARKS + "/" + participant, json).status()).isEqualTo(200);
        return remark;
    }

    private void assertRefusedAsBegun(String action) {
        Client.Response refused = reviewer.applyAction(SUBMISSION, action);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.detail()).contains("has already started");
        assertThat(state(reviewer.get(SUBMISSION))).isEqualTo("RETURNED");
    }

    private static String state(Client.Response response) {
        return response.json().get("state").asText();
    }

    private String hash() {
        return reviewer.get(SUBMISSION + "/versions")
                .json()
                .get(0)
                .get("sha256")
                .asText();
    }

    private Client.Response change() {
        String path = SUBMISSION + "/participants/" + participant;
        return office.send(HttpRequest.newBuilder(URI.create(office.base() + path))
                .method(
                        "PATCH",
                        BodyPublishers.ofString("{\"fields\":{\"remark\":\"Corrected at " + System.nanoTime() + "\"}}"))
                .header("Authorization", "Bearer " + office.token())
                .header("Content-Type", "application/json")
                .header("If-Match", office.get(path).header("ETag"))
                .build());
    }
}
