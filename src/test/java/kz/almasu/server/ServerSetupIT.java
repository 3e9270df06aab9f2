package kz.almasu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server configuration, including portal.cli, which adds what the provisioned layers lack. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerSetupIT {

    @ArquillianResource
    private URL portal;

    @Test
    void servesTheFirstPagePublicly() throws Exception {
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office/submissions.xhtml", "review/queue.xhtml", "admin/accounts.xhtml"})
    void redirectsAnonymousUsersToTheLoginPage(String page) throws Exception {
        HttpResponse<String> response = get(page);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(portal + "login.xhtml");
    }

    @Test
    void protectsTheSessionCookie() throws Exception {
        assertThat(get("login.xhtml").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void doesNotRevealTheServer() throws Exception {
        assertThat(get("").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(portal + path)).build(), BodyHandlers.ofString());
    }
}
