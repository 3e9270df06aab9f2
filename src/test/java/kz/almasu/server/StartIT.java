package kz.almasu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StartIT {

    @ArquillianResource
    private URL portal;

    @Deployment(testable = false)
    static WebArchive portal() {
        return Portal.archive();
    }

    @Test
    void answersOnItsFirstPage() throws Exception {
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    /** A server provisioned by layers does not enforce web.xml unless portal.cli tells it to. */
    @Test
    void keepsStrangersOut() throws Exception {
        assertThat(get("office/submissions.xhtml").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(portal + path)).build(), BodyHandlers.ofString());
    }
}
