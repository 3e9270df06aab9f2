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

/** The same action sent twice at once is taken once; the other is told so. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoubleActionIT {

    private static final String SUBMISSION = "periods/" + Client.present() + "/submissions/CAIU";
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
    void isTakenOnce() throws Exception {
        takeTwice(office, "SUBMIT", Map.of("nilReturn", true)); // and so it also begins once
        for (int round = 0; round < ROUNDS; round++) {
            takeTwice(reviewer, "RETURN", Map.of("comment", "Once more."));
            takeTwice(office, "SUBMIT", Map.of("nilReturn", true));
            takeTwice(reviewer, "APPROVE", Map.of());
            takeTwice(reviewer, "REOPEN", Map.of("comment", "Once more."));
            takeTwice(office, "SUBMIT", Map.of("nilReturn", true));
        }
    }

    private void takeTwice(Client client, String action, Map<String, ?> more) throws Exception {
        int before = version();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Client.Answer>> answers = List.of(
                senders.submit(() -> take(client, action, more, together)),
                senders.submit(() -> take(client, action, more, together)));

        List<Integer> statuses =
                List.of(answers.get(0).get().status(), answers.get(1).get().status());
        assertThat(statuses).as(action).containsExactlyInAnyOrder(200, 409);
        // Each action taken counts the version up by one; beginning is the first.
        assertThat(version()).isEqualTo(before == 0 ? 2 : before + 1);
    }

    private static Client.Answer take(Client client, String action, Map<String, ?> more, CyclicBarrier together)
            throws Exception {
        together.await();
        return client.take(SUBMISSION, action, more);
    }

    private int version() {
        return reviewer.get(SUBMISSION).json().get("version").asInt();
    }
}
