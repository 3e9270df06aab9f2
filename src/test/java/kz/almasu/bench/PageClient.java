package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import kz.almasu.demo.Demo;

/** A reader of one page of the demo's published half-year. */
final class PageClient implements Load.Client {

    private static final String PERIOD = "2023H1";

    /** The institution with the most participants. */
    private static final String INSTITUTION = "SKU";

    private final Browser browser;
    private final String path;
    private final String expected;

    private PageClient(Browser browser, String path, String expected) {
        this.browser = browser;
        this.path = path;
        this.expected = expected;
    }

    /** Creates an anonymous reader of the published note. */
    static PageClient note(URI portal) {
        return new PageClient(new Browser(portal), "note/note.xhtml?period=" + PERIOD, "id=\"opening.totals\"");
    }

    /** Creates a signed-in reviewer with a report and its participants. */
    static PageClient decision(URI portal) throws IOException {
        Browser browser = new Browser(portal);
        browser.signIn("reviewer", Demo.PASSWORD);
        return new PageClient(
                browser,
                "review/decision.xhtml?period=" + PERIOD + "&institution=" + INSTITUTION,
                "review/counted.xhtml?id=");
    }

    @Override
    public void request() throws IOException {
        String page = browser.get(path);
        if (!page.contains(expected)) {
            throw new IllegalStateException("no " + expected + " in " + path + ": " + page);
        }
    }
}
