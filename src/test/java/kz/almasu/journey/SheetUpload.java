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

/** The page on which an office uploads a file, mends it and stores it. */
record SheetUpload(Page page, List<Route> held) {

    static SheetUpload of(Visitor visitor, HalfYear halfYear) {
        visitor.page().navigate("office/import.xhtml?period=" + halfYear);
        return new SheetUpload(visitor.page(), new ArrayList<>());
    }

    SheetUpload look(String name, byte[] file) {
        page.locator("id=form:upload").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        page.locator("id=form:check").click();
        assertThat(page.locator("h2:has-text('" + name + "')")).isVisible();
        return this;
    }

    /** The same over a line on which nothing arrives until {@link #arrive}. */
    SheetUpload sendSlowly(String name, byte[] file) {
        page.route(Pattern.compile(".*import.xhtml.*"), held::add);
        page.locator("id=form:upload").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        page.locator("id=form:check").press("Enter");
        return this;
    }

    /** Nobody can press anything while the portal is at work. */
    SheetUpload isBusy() {
        assertThat(page.locator("#form[inert]")).isVisible();
        assertThat(page.locator("#busy progress")).isVisible();
        return this;
    }

    SheetUpload arrive(String name) {
        Assertions.assertThat(held).hasSize(1);
        page.unrouteAll();
        held.forEach(Route::resume);
        assertThat(page.locator("h2:has-text('" + name + "')")).isVisible();
        assertThat(page.locator("#busy")).isEmpty();
        return this;
    }

    SheetUpload answer(String column, String meaning) {
        page.locator("[id='form:unknown'] tr:has-text('" + column + "') select")
                .selectOption(new SelectOption().setLabel(meaning));
        page.locator("id=form:unknownAnswer").click();
        assertThat(page.locator("id=form:unknown")).hasCount(0);
        return this;
    }

    SheetUpload choose(String cell, String value) {
        problem(cell).locator("select").selectOption(new SelectOption().setLabel(value));
        assertThat(problem(cell)).hasCount(0);
        return this;
    }

    SheetUpload type(String cell, String value) {
        problem(cell).locator("input").fill(value);
        problem(cell).locator("input").press("Tab");
        assertThat(problem(cell)).hasCount(0);
        return this;
    }

    /** In this state axe finds nothing. */
    SheetUpload isAccessible() {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        return this;
    }

    SheetUpload says(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Report store() {
        page.locator("id=form:store").dblclick();
        page.waitForURL(Pattern.compile(".*submission.xhtml.*"));
        return new Report(page);
    }

    private Locator problem(String cell) {
        return page.locator("[id='form:errors'] tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("code:text-is('" + cell + "')")));
    }
}
