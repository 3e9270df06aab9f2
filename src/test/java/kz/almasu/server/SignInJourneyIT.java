package kz.almasu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import kz.almasu.demo.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in from the first page, without errors in the browser console. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInJourneyIT {

    @ArquillianResource
    private URL portal;

    @Test
    void signsInFromTheFirstPage() {
        try (Browser browser = Browser.open()) {
            Page page = browser.visit(portal);
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.navigate("");
            page.navigate("login.xhtml");
            page.locator("[autocomplete=username]").fill("reviewer");
            page.locator("[autocomplete=current-password]").fill(Demo.PASSWORD);
            page.locator("[id='form:signIn']").click();

            page.waitForURL("**/review/**");
            assertThat(errors).isEmpty();
        }
    }
}
