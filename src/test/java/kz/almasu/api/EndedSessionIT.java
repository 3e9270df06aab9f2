package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import kz.almasu.demo.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a changed password does to what was signed in with the old one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EndedSessionIT {

    private static final String LOGIN = "reviewer2";
    private static final String PAGE = "review/queue.xhtml";
    private static final String OTHER_PASSWORD = "quite-another-one";

    @ArquillianResource
    private URL portal;

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndTheTokensOfTheAccount() {
        BrowserSession own = BrowserSession.of(portal, LOGIN);
        BrowserSession other = BrowserSession.of(portal, LOGIN);
        Client token = Client.of(portal).signedIn(LOGIN);
        assertThat(other.page(PAGE).status()).isEqualTo(200);

        change(own, Demo.PASSWORD, OTHER_PASSWORD);
        try {
            assertThat(own.page(PAGE).status()).isEqualTo(200);
            Client.Response ended = other.page(PAGE);
            assertThat(ended.status()).isEqualTo(302);
            assertThat(ended.header("Location")).endsWith("/login.xhtml?ended=true");
            assertThat(other.page(PAGE).header("Location")).contains("/login.xhtml");
            assertThat(token.get("periods").status()).isEqualTo(401);
        } finally {
            change(own, OTHER_PASSWORD, Demo.PASSWORD);
        }
        assertThat(BrowserSession.of(portal, LOGIN).page(PAGE).status()).isEqualTo(200);
    }

    private static void change(BrowserSession session, String from, String to) {
        Client.Response response = session.submit(
                "account.xhtml",
                "form:change",
                Map.of("form:currentPassword", from, "form:newPassword", to, "form:repeatPassword", to));
        assertThat(response.status()).as(response.text()).isEqualTo(302);
    }
}
