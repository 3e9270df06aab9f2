package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.almasu.period.HalfYear;
import org.assertj.core.api.Assertions;

/**
 * Page object of the import page.
 *
 * @param heldRequests requests held back by {@link #startUpload}
 */
record ImportPage(Page page, List<Route> heldRequests) {

    static ImportPage of(Visitor visitor, HalfYear halfYear) {
        visitor.page().navigate("office/import.xhtml?period=" + halfYear);
        return new ImportPage(visitor.page(), new ArrayList<>());
    }

    ImportPage upload(String name, byte[] file) {
        page.locator("id=form:upload").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        assertThat(page.locator("h2:has-text('" + name + "')")).isVisible();
        return this;
    }

    /** Starts an upload whose request is held back until {@link #finishUpload}. */
    ImportPage startUpload(String name, byte[] file) {
        page.route(Pattern.compile(".*import.xhtml.*"), heldRequests::add);
        page.locator("id=form:upload").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        return this;
    }

    /** Checks that the page is inert and shows the progress. */
    ImportPage isBusy() {
        assertThat(page.locator("#form[inert]")).isVisible();
        assertThat(page.locator("#busy progress")).isVisible();
        return this;
    }

    ImportPage finishUpload(String name) {
        Assertions.assertThat(heldRequests).hasSize(1);
        page.unrouteAll();
        heldRequests.forEach(Route::resume);
        assertThat(page.locator("h2:has-text('" + name + "')")).isVisible();
        assertThat(page.locator("#busy")).isEmpty();
        return this;
    }

    ImportPage mapColumn(String column, String meaning) {
        page.locator("[id='form:unknown'] tr:has-text('" + column + "') select")
                .selectOption(new SelectOption().setLabel(meaning));
        page.locator("id=form:unknownAnswer").click();
        assertThat(page.locator("id=form:unknown")).hasCount(0);
        return this;
    }

    /** Says what a value means in all its rows. */
    ImportPage answer(String value, String meaning) {
        question(value).locator("select").selectOption(new SelectOption().setLabel(meaning));
        page.locator("id=form:answer").click();
        assertThat(question(value)).hasCount(0);
        return this;
    }

    /** Checks that an answer is listed, forgets it, and checks that the value is asked about again. */
    ImportPage forgetAnswer(String value) {
        page.locator("details.answers summary").click();
        page.locator("[id='form:answers'] tr:has-text('" + value + "')")
                .getByText("Undo")
                .click();
        assertThat(question(value)).isVisible();
        return this;
    }

    ImportPage asksNothing() {
        assertThat(page.locator("id=form:questions")).hasCount(0);
        return this;
    }

    ImportPage enterValue(String cell, String value) {
        issueRow(cell).locator("input").fill(value);
        issueRow(cell).locator("input").press("Tab");
        assertThat(issueRow(cell)).hasCount(0);
        return this;
    }

    /** Checks that axe finds no violations. */
    ImportPage isAccessible() {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        return this;
    }

    ImportPage hasText(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    ReportPage importSheet() {
        page.locator("id=form:store").dblclick();
        page.waitForURL(Pattern.compile(".*submission.xhtml.*"));
        return new ReportPage(page);
    }

    private Locator question(String value) {
        return page.locator("[id='form:questions'] tbody tr:has-text('" + value + "')");
    }

    private Locator issueRow(String cell) {
        return page.locator("[id='form:errors'] tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("code:text-is('" + cell + "')")));
    }
}
