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

/** What a changed password or institution does to what was signed in before. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EndedSessionIT {

    private static final String LOGIN = "reviewer2";
    private static final String PAGE = "review/queue.xhtml";
    private static final String MOVED = "caiu";
    private static final String OFFICE_PAGE = "office/submissions.xhtml";
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

    @Test
    void anotherInstitutionEndsTheSessionsAndTheTokensOfTheAccount() {
        BrowserSession office = BrowserSession.of(portal, MOVED);
        Client token = Client.of(portal).signedIn(MOVED);
        BrowserSession admin = BrowserSession.of(portal, "admin");
        assertThat(office.page(OFFICE_PAGE).status()).isEqualTo(200);

        move(admin, "SHYMKENT");
        try {
            assertThat(office.page(OFFICE_PAGE).header("Location")).endsWith("/login.xhtml?ended=true");
            assertThat(token.get("periods").status()).isEqualTo(401);
            assertThat(lead(MOVED)).isEqualTo(lead("shymkent"));
        } finally {
            move(admin, "CAIU");
        }
    }

    /** Returns what the page shows above its list: the name of the institution. */
    private String lead(String login) {
        String page = BrowserSession.of(portal, login).page(OFFICE_PAGE).text();
        int start = page.indexOf("<p class=\"lead\">");
        return page.substring(start, page.indexOf("</p>", start));
    }

    private static void move(BrowserSession admin, String institution) {
        Client.Response response = admin.submit(
                "admin/account-role.xhtml?login=" + MOVED,
                "form:move",
                Map.of("form:role", "OFFICE", "form:institution", institution));
        assertThat(response.status()).as(response.text()).isEqualTo(302);
    }

    private static void change(BrowserSession session, String from, String to) {
        Client.Response response = session.submit(
                "account.xhtml",
                "form:change",
                Map.of("form:currentPassword", from, "form:newPassword", to, "form:repeatPassword", to));
        assertThat(response.status()).as(response.text()).isEqualTo(302);
    }
}
