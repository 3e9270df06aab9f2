package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two equal concurrent actions one succeeds and one is rejected. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConcurrentActionIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/CAIU";
    private static final int ROUNDS = 5;

    private final ExecutorService senders = Executors.newFixedThreadPool(2);

    @ArquillianResource
    private URL portal;

    private Client office;
    private Client reviewer;

    @BeforeEach
    void signIn() {
        office = Client.of(portal).signedIn("caiu");
        reviewer = Client.of(portal).signedIn("reviewer");
    }

    @AfterEach
    void stop() {
        senders.shutdown();
    }

    @Test
    void succeedOnce() throws Exception {
        applyTwice(office, "SUBMIT", Map.of("nilReturn", true)); // also creates the submission
        for (int round = 0; round < ROUNDS; round++) {
            applyTwice(reviewer, "RETURN", Map.of("comment", "Once more."));
            applyTwice(office, "SUBMIT", Map.of("nilReturn", true));
            applyTwice(reviewer, "APPROVE", Map.of());
            applyTwice(reviewer, "REOPEN", Map.of("comment", "Once more."));
            applyTwice(office, "SUBMIT", Map.of("nilReturn", true));
        }
    }

    private void applyTwice(Client client, String action, Map<String, ?> parameters) throws Exception {
        int before = version();
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Client.Response>> responses = List.of(
                senders.submit(() -> apply(client, action, parameters, barrier)),
                senders.submit(() -> apply(client, action, parameters, barrier)));

        List<Integer> statuses =
                List.of(responses.get(0).get().status(), responses.get(1).get().status());
        assertThat(statuses).as(action).containsExactlyInAnyOrder(200, 409);
        // each action increments the version, and so does the creation
        assertThat(version()).isEqualTo(before == 0 ? 2 : before + 1);
    }

    private static Client.Response apply(Client client, String action, Map<String, ?> parameters, CyclicBarrier barrier)
            throws Exception {
        barrier.await();
        return client.applyAction(SUBMISSION, action, parameters);
    }

    private int version() {
        return reviewer.get(SUBMISSION).json().get("version").asInt();
    }
}
