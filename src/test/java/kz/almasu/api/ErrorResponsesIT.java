package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Internal errors are not disclosed, and resources without an access check are guarded. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErrorResponsesIT {

    @ArquillianResource
    private URL portal;

    @Test
    void containOnlyAnIncidentId() {
        Client.Response response = Client.of(portal).get("broken/unexpectedly");

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.detail()).contains(response.json().get("incident").asText());
        assertThat(response.text()).doesNotContain("secret", "another", "Exception", "kz.almasu");
    }

    @Test
    void areMappedFromWrappedCauses() {
        Client client = Client.of(portal);

        assertThat(client.get("broken/refused").status()).isEqualTo(409);
        assertThat(client.get("broken/refused").detail()).startsWith("Someone else has changed this entry");
        for (String path : List.of("broken/outdated", "broken/taken")) {
            assertThat(client.get(path).status()).isEqualTo(409);
            assertThat(client.get(path).detail()).startsWith("Someone else changed this at the same moment");
        }
    }

    @Test
    void guardChecksResourcesWithoutAccessCheck() {
        Client client = Client.of(portal);

        assertThat(client.get("broken/open/KTU").status()).isEqualTo(401);
        assertThat(client.signedIn("enu").get("broken/open/KTU").status()).isEqualTo(403);
        assertThat(client.signedIn("enu").get("broken/open/ENU").status()).isEqualTo(200);
        assertThat(client.signedIn("reviewer").get("broken/open/KTU").status()).isEqualTo(200);
    }
}
