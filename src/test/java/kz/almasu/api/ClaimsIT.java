package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Claims tell reviewers who is at work on a report, and hinder nobody from deciding. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClaimsIT {

    private static final String PERIOD = "periods/" + Client.currentPeriod();
    private static final String SUBMISSION = PERIOD + "/submissions/KAZNMU";

    @ArquillianResource
    private URL portal;

    private Client office;
    private Client reviewer;
    private Client secondReviewer;

    /** Leaves the report submitted and nobody's, as other tests expect it. */
    @BeforeEach
    @AfterEach
    void submit() {
        office = Client.of(portal).signedIn("kaznmu");
        reviewer = Client.of(portal).signedIn("reviewer");
        secondReviewer = Client.of(portal).signedIn("reviewer2");
        reviewer.applyAction(SUBMISSION, "REOPEN", Map.of("comment", "Again."));
        reviewer.applyAction(SUBMISSION, "RETURN", Map.of("comment", "Again.", "openAll", true));
        assertThat(office.applyAction(SUBMISSION, "SUBMIT").status()).isEqualTo(200);
    }

    @Test
    void ofTwoReviewersAtTheSameSecondOneGetsItAndTheOtherIsTold() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService senders = Executors.newFixedThreadPool(2);
        List<Future<Client.Response>> sent = List.of(reviewer, secondReviewer).stream()
                .map(client -> senders.submit(() -> {
                    barrier.await();
                    return claim(client);
                }))
                .toList();
        List<Client.Response> responses = List.of(sent.get(0).get(), sent.get(1).get());
        senders.shutdown();

        assertThat(responses).extracting(Client.Response::status).containsExactlyInAnyOrder(200, 409);
        String claimant = candidate().get("claimedBy").asText();
        assertThat(responses).allSatisfy(response -> {
            if (response.status() == 200) {
                assertThat(response.json().get("by").asText()).isEqualTo(claimant);
            } else {
                assertThat(response.detail()).isEqualTo(claimant + " has already taken this report.");
            }
        });
    }

    @Test
    void onlyTheClaimantReleasesIt() {
        String since = claim(reviewer).json().get("since").asText();
        assertThat(claim(reviewer).json().get("since").asText())
                .as("taken again")
                .isEqualTo(since);
        assertThat(release(secondReviewer).status()).isEqualTo(409);
        assertThat(release(reviewer).status()).isEqualTo(204);
        assertThat(candidate().has("claimedBy")).isFalse();
        assertThat(release(reviewer).status()).as("nobody's already").isEqualTo(204);
        assertThat(claim(secondReviewer).json().get("by").asText()).isEqualTo("reviewer2");
    }

    @Test
    void whoeverDecidesEndsTheClaimOfAnother() {
        claim(reviewer);

        assertThat(secondReviewer.applyAction(SUBMISSION, "APPROVE").status()).isEqualTo(200);
        assertThat(claim(reviewer).status()).isEqualTo(409);
        assertThat(claim(reviewer).detail()).contains("only while it waits for a decision");
        submit();
        assertThat(candidate().has("claimedBy")).isFalse();
    }

    @Test
    void whoStartsTheReviewTakesTheReport() {
        secondReviewer.applyAction(SUBMISSION, "REVIEW");

        assertThat(candidate().get("claimedBy").asText()).isEqualTo("reviewer2");
    }

    @Test
    void officesNeitherTakeNorReleaseNorSeeIt() {
        assertThat(claim(office).status()).isEqualTo(403);
        assertThat(release(office).status()).isEqualTo(403);
        assertThat(office.get(PERIOD + "/approvals").status()).isEqualTo(403);
        assertThat(office.post(PERIOD + "/approvals", "{\"reports\":{}}").status())
                .isEqualTo(403);
    }

    /** What is not clear, or not the shown version, stays as it is, with the reason. */
    @Test
    void severalAreApprovedWithAReasonForEachThatIsNot() {
        String hash = candidate().get("sha256").asText();
        assertThat(candidate().get("clear").asBoolean())
                .as("an explained warning")
                .isFalse();

        JsonNode outcomes = reviewer.post(
                        PERIOD + "/approvals",
                        "{\"reports\":{\"KAZNMU\":\"" + hash + "\",\"NOWHERE\":\"" + hash + "\"}}")
                .json();

        assertThat(outcomes.findValuesAsText("approved")).containsExactly("false", "false");
        assertThat(outcomes.findValuesAsText("reason")).hasSize(2).doesNotContain("");
        assertThat(candidate().get("sha256").asText()).isEqualTo(hash);
    }

    private JsonNode candidate() {
        JsonNode candidates = reviewer.get(PERIOD + "/approvals").json();
        return StreamSupport.stream(candidates.spliterator(), false)
                .filter(candidate -> candidate.get("institution").asText().equals("KAZNMU"))
                .findFirst()
                .orElseThrow();
    }

    private static Client.Response claim(Client client) {
        return client.post(SUBMISSION + "/claim", "");
    }

    private static Client.Response release(Client client) {
        return client.send(HttpRequest.newBuilder(URI.create(client.base() + SUBMISSION + "/claim"))
                .header("Authorization", "Bearer " + client.token())
                .DELETE()
                .build());
    }
}
