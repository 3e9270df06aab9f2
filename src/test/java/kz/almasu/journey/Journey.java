package kz.almasu.journey;

import java.net.URL;
import kz.almasu.server.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Base class of journeys: the deployed portal with its demo data, and a browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class Journey {

    static Browser browser;

    @ArquillianResource
    URL portal;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }
}
