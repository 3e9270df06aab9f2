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

/** The server is set up as the portal needs it; what a server provisioned by layers lacks is in portal.cli. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerSetupIT {

    @ArquillianResource
    private URL portal;

    @Test
    void answersEverybodyOnItsFirstPage() throws Exception {
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office/submissions.xhtml", "review/queue.xhtml", "admin/accounts.xhtml"})
    void sendsStrangersToTheSignIn(String page) throws Exception {
        HttpResponse<String> answer = get(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(portal + "login.xhtml");
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSites() throws Exception {
        assertThat(get("login.xhtml").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void doesNotTellWhatItRunsOn() throws Exception {
        assertThat(get("").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(portal + path)).build(), BodyHandlers.ofString());
    }
}
