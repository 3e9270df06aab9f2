package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Verdicts on single participants: what the office sees and may change after the return, and who is refused. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MarksIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/KAZNMU";
    private static final String MARKS = SUBMISSION + "/marks";

    @ArquillianResource
    private URL portal;

    private Client office;
    private Client reviewer;
    private Client secondReviewer;
    private List<Long> ids;

    /** Leaves the report submitted, whatever another test has left. */
    @BeforeEach
    void submit() {
        office = Client.of(portal).signedIn("kaznmu");
        reviewer = Client.of(portal).signedIn("reviewer");
        secondReviewer = Client.of(portal).signedIn("reviewer2");
        reviewer.applyAction(SUBMISSION, "REOPEN", Map.of("comment", "Again."));
        reviewer.applyAction(SUBMISSION, "RETURN", Map.of("comment", "Again.", "openAll", true));
        assertThat(office.applyAction(SUBMISSION, "SUBMIT").status()).isEqualTo(200);
        HttpRequest list = HttpRequest.newBuilder(URI.create(office.base() + SUBMISSION + "/participants"))
                .header("Authorization", "Bearer " + office.token())
                .header("Accept", "application/json")
                .build();
        ids = office.send(list).json().findValues("id").stream()
                .map(JsonNode::asLong)
                .toList();
    }

    /** Other tests expect the report of the demo to wait for a decision. */
    @AfterEach
    void submitAgain() {
        submit();
    }

    @Test
    void onlyMarkedParticipantsCanBeChangedUntilTheReviewerSeesWhatChanged() {
        assertThat(mark(reviewer, ids.get(0), "TO_CORRECT", "Which field?").status())
                .isEqualTo(200);
        assertThat(mark(reviewer, ids.get(1), "IN_ORDER", "").status()).isEqualTo(200);
        assertThat(office.get(MARKS).json().findValues("participant"))
                .extracting(JsonNode::asLong)
                .doesNotContain(ids.get(1));
        assertThat(reviewer.applyAction(SUBMISSION, "APPROVE").detail()).contains("1 participant is marked");

        reviewer.applyAction(SUBMISSION, "RETURN", Map.of("comment", "See the remark."));
        assertThat(office.get(MARKS).json().findValues("participant"))
                .extracting(JsonNode::asLong)
                .containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(change(ids.get(2)).status()).isEqualTo(409);
        assertThat(change(ids.get(2)).detail()).contains("the ministry has opened only the marked participants");
        assertThat(delete(ids.get(1)).status()).isEqualTo(409);
        assertThat(sheetWithout(null).status()).isEqualTo(200);
        assertThat(sheetWithout(ids.get(2)).status()).isEqualTo(409);
        assertThat(change(ids.get(0)).status()).isEqualTo(200);
        assertThat(office.post(MARKS + "/" + ids.get(0) + "/answer", "{\"text\":\"It was the field.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(office.post(MARKS + "/" + ids.get(2) + "/answer", "{\"text\":\"None.\"}")
                        .status())
                .isEqualTo(404);

        office.applyAction(SUBMISSION, "SUBMIT");
        assertThat(reviewer.get(MARKS).json().findValuesAsText("answer")).containsExactly("It was the field.");
        assertThat(reviewer.applyAction(SUBMISSION, "APPROVE").status()).isEqualTo(200);
        assertThat(mark(reviewer, ids.get(0), "IN_ORDER", "").status()).isEqualTo(409);
    }

    @Test
    void aReturnThatOpensAllLocksNone() {
        mark(reviewer, ids.get(0), "TO_CORRECT", "Which field?");
        reviewer.applyAction(SUBMISSION, "RETURN", Map.of("comment", "See the remark.", "openAll", true));

        assertThat(change(ids.get(2)).status()).isEqualTo(200);
    }

    @Test
    void ofTwoReviewersTheSecondIsTold() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService senders = Executors.newFixedThreadPool(2);
        Future<Client.Response> first = senders.submit(() -> {
            barrier.await();
            return mark(reviewer, ids.get(0), "TO_CORRECT", "Which field?");
        });
        Future<Client.Response> second = senders.submit(() -> {
            barrier.await();
            return mark(secondReviewer, ids.get(0), "LEAVE_OUT", "Not an exchange.");
        });
        List<Client.Response> responses = List.of(first.get(), second.get());
        senders.shutdown();

        assertThat(responses).extracting(Client.Response::status).containsExactlyInAnyOrder(200, 409);
        assertThat(responses.stream().filter(response -> response.status() == 409))
                .allSatisfy(refused -> assertThat(refused.detail()).contains("has just marked this participant"));
    }

    @Test
    void aRepeatedMarkChangesNothingAndOthersAreRefused() {
        int version = mark(reviewer, ids.get(0), "TO_CORRECT", "Which field?")
                .json()
                .get("version")
                .asInt();
        assertThat(mark(reviewer, ids.get(0), "TO_CORRECT", "Which field?")
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(version);
        assertThat(mark(reviewer, ids.get(3), "TO_CORRECT", " \u200b ").status())
                .isEqualTo(422);
        assertThat(mark(office, ids.get(3), "IN_ORDER", "").status()).isEqualTo(403);
        assertThat(reviewer.post(
                                "periods/" + Client.currentPeriod() + "/submissions/TURAN/marks/" + ids.get(0),
                                "{\"verdict\":\"IN_ORDER\"}")
                        .status())
                .isIn(404, 409);
        assertThat(Client.of(portal).signedIn("kbtu").get(MARKS).status()).isEqualTo(403);
    }

    private static Client.Response mark(Client client, long id, String verdict, String remark) {
        return client.post(
                MARKS + "/" + id,
                Client.JSON
                        .createObjectNode()
                        .put("verdict", verdict)
                        .put("remark", remark)
                        .toString());
    }

    private Client.Response change(long id) {
        return send("PATCH", id, "{\"fields\":{\"remark\":\"Corrected at " + System.nanoTime() + "\"}}");
    }

    private Client.Response delete(long id) {
        return send("DELETE", id, "");
    }

    private Client.Response send(String method, long id, String body) {
        String path = SUBMISSION + "/participants/" + id;
        return office.send(HttpRequest.newBuilder(URI.create(office.base() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + office.token())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("If-Match", office.get(path).header("ETag"))
                .build());
    }

    /** Uploads the sheet as it is, but without this participant; with none, it changes nothing. */
    private Client.Response sheetWithout(Long id) {
        String sheet = office.get(SUBMISSION + "/participants").text();
        if (id == null) {
            return office.put(SUBMISSION + "/participants", sheet);
        }
        JsonNode removed = office.get(SUBMISSION + "/participants/" + id).json().get("fields");
        String name = "," + removed.get("family_name").asText() + ","
                + removed.get("given_name").asText() + ",";
        assertThat(sheet).contains(name);
        return office.put(
                SUBMISSION + "/participants",
                sheet.lines().filter(line -> !line.contains(name)).collect(Collectors.joining("\n", "", "\n")));
    }
}
