package kz.almasu.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.net.URL;
import java.time.LocalDate;
import kz.almasu.demo.Demo;
import kz.almasu.period.HalfYear;
import kz.almasu.server.Browser;
import kz.almasu.system.Time;

/** A user in a separate browser context. Any script error on a page fails the test. */
record Visitor(Page page) {

    static final HalfYear PRESENT = HalfYear.containing(LocalDate.now(Time.ZONE));

    /** Timeout of each wait in milliseconds; long, so that a busy machine does not fail tests. */
    private static final int TIMEOUT_MILLIS = 20_000;

    static Visitor of(Browser browser, URL portal, String language) {
        return of(browser, portal, new NewContextOptions().setLocale(language));
    }

    static Visitor of(Browser browser, URL portal, NewContextOptions options) {
        Page page = browser.visit(portal, options);
        page.setDefaultTimeout(TIMEOUT_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
        page.onPageError(error -> {
            throw new AssertionError("script error at " + page.url() + ": " + error);
        });
        return new Visitor(page);
    }

    Visitor signedInAs(String login) {
        page.navigate("login.xhtml");
        page.locator("id=form:login").fill(login);
        page.locator("id=form:password").fill(Demo.PASSWORD);
        page.locator("id=form:signIn").click();
        page.waitForURL(url -> !url.contains("login.xhtml"));
        return this;
    }

    ReportPage openReport(HalfYear halfYear) {
        page.navigate("office/submission.xhtml?period=" + halfYear);
        return new ReportPage(page);
    }

    ReviewPage openReview(HalfYear halfYear, String institution) {
        page.navigate("review/decision.xhtml?period=" + halfYear + "&institution=" + institution);
        return new ReviewPage(page);
    }

    ApprovalsPage openApprovals(HalfYear halfYear) {
        page.navigate("review/approvals.xhtml?period=" + halfYear);
        return new ApprovalsPage(page);
    }

    /**
     * Returns the number of participants in one row of a table; unpublished tables are visible to the ministry only.
     */
    int participantCount(HalfYear halfYear, String table, String row) {
        page.navigate("note/table.xhtml?period=" + halfYear + "&id=" + table);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        var cell = page.locator("main table tr")
                .filter(new FilterOptions().setHasText(row))
                .locator("td.number");
        return cell.count() == 0 ? 0 : Integer.parseInt(cell.first().innerText().strip());
    }
}
