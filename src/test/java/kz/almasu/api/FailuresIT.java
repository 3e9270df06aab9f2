package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What breaks is answered without telling how, and a resource that forgets to ask who calls is guarded all the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FailuresIT {

    @ArquillianResource
    private URL portal;

    @Test
    void tellTheIncidentAndNoMore() {
        Client.Answer answer = Client.of(portal).get("broken/unexpectedly");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains(answer.json().get("incident").asText());
        assertThat(answer.text()).doesNotContain("secret", "another", "Exception", "kz.almasu");
    }

    @Test
    void areSeenThroughTheirWrapping() {
        Client client = Client.of(portal);

        assertThat(client.get("broken/refused").status()).isEqualTo(409);
        assertThat(client.get("broken/refused").detail()).startsWith("Someone else has changed this entry");
        for (String collision : List.of("broken/outdated", "broken/taken")) {
            assertThat(client.get(collision).status()).isEqualTo(409);
            assertThat(client.get(collision).detail()).startsWith("Someone else changed this at the same moment");
        }
    }

    @Test
    void forgottenQuestionsAreAskedByTheGuard() {
        Client client = Client.of(portal);

        assertThat(client.get("broken/open/KTU").status()).isEqualTo(401);
        assertThat(client.signedIn("enu").get("broken/open/KTU").status()).isEqualTo(403);
        assertThat(client.signedIn("enu").get("broken/open/ENU").status()).isEqualTo(200);
        assertThat(client.signedIn("reviewer").get("broken/open/KTU").status()).isEqualTo(200);
    }
}
