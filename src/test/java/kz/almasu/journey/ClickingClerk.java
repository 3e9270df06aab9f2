package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import kz.almasu.demo.Demo;
import org.assertj.core.api.Assertions;

/** A clerk of an office whose clicks are counted, from signing in to the receipt. Typing and the Tab key are no clicks. */
final class ClickingClerk {

    /** Of choosing a file: the button, and the file. */
    private static final int CLICKS_OF_A_FILE = 2;

    private final Page page;
    private int clicks;

    ClickingClerk(Visitor visitor) {
        page = visitor.page();
    }

    ClickingClerk signIn(String login) {
        page.navigate("login.xhtml");
        page.locator("id=form:login").fill(login);
        page.locator("id=form:password").fill(Demo.PASSWORD);
        click("form:signIn");
        page.waitForURL(url -> url.contains("office/submissions.xhtml"));
        return isAccessible();
    }

    /** Uploads a list with the button of the first page; it is checked as soon as it is chosen. */
    ClickingClerk upload(String name, byte[] file) {
        click(page.locator(".open-report .button.primary"));
        clicks += CLICKS_OF_A_FILE;
        page.locator("id=form:upload").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        assertThat(page.locator("h2:has-text('" + name + "')")).isVisible();
        return isAccessible();
    }

    ClickingClerk acceptSuggestions() {
        click("form:accept");
        assertThat(page.locator("id=form:accept")).hasCount(0);
        return isAccessible();
    }

    /** Types values into the cells to correct; after each the keyboard is in the next one. */
    ClickingClerk type(String... values) {
        Locator cells = page.locator("[id='form:errors'] input");
        click(cells.first());
        for (int left = values.length; left > 0; left--) {
            assertThat(cells).hasCount(left);
            assertThat(cells.first()).isFocused();
            cells.first().fill(values[values.length - left]);
            page.keyboard().press("Tab");
        }
        assertThat(cells).hasCount(0);
        return this;
    }

    ClickingClerk save(int participants) {
        click("form:store");
        page.waitForURL(url -> url.contains("office/submission.xhtml"));
        assertThat(page.locator(".report-bar")).containsText("" + participants);
        assertThat(page.locator(".report-bar")).isInViewport();
        return isAccessible();
    }

    ClickingClerk openSignature() {
        click("form:sign");
        page.waitForURL(url -> url.contains("office/sign.xhtml"));
        return this;
    }

    /** Explains all warnings with one text. */
    ClickingClerk explain(int warnings, String text) {
        Locator explanations = page.locator("[id='form:issues'] textarea");
        assertThat(explanations).hasCount(warnings);
        isAccessible();
        click(explanations.first());
        explanations.all().forEach(explanation -> explanation.fill(text));
        click("form:explain");
        assertThat(page.locator("blockquote")).hasCount(warnings);
        return this;
    }

    /** Signs the report, and returns the number of clicks up to the receipt. */
    int sign() {
        click("form:statement");
        click("form:sign");
        page.waitForURL(Pattern.compile(".*office/receipt.xhtml.*"));
        return clicks;
    }

    private void click(String id) {
        click(page.locator("id=" + id));
    }

    private void click(Locator target) {
        target.click();
        clicks++;
    }

    private ClickingClerk isAccessible() {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        return this;
    }
}
