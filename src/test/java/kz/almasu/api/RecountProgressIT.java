package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators see how far counting older submissions anew is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RecountProgressIT {

    @ArquillianResource
    private URL portal;

    @Test
    void allOfTheDemoIsCountedInEveryDimension() {
        JsonNode progress =
                Client.of(portal).signedIn("admin").get("figures/recount").json();

        assertThat(progress.get("done").asBoolean()).isTrue();
        assertThat(progress.get("submissions").asInt()).isPositive();
        assertThat(progress.get("counted")).isEqualTo(progress.get("submissions"));
    }

    @Test
    void itIsForNobodyElse() {
        Client nobody = Client.of(portal);

        assertThat(nobody.get("figures/recount").status()).isEqualTo(401);
        assertThat(nobody.signedIn("enu").get("figures/recount").status()).isEqualTo(403);
        assertThat(nobody.signedIn("reviewer").get("figures/recount").status()).isEqualTo(403);
    }
}
