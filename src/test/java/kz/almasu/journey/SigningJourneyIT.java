package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Signing, receipt, withdrawal, signing again, and the review by the ministry. */
class SigningJourneyIT extends Journey {

    private static final LocalDate START = PRESENT.firstDay().plusDays(20);

    @Test
    void signsTheVersionThatIsShownAndApproved() {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("aitu");
        office.openReport(PRESENT)
                .add()
                .name("Сейітова", "Жанар")
                .exchange("OUTGOING", "JP", "Osaka Institute of Invented Studies")
                .details("PHD", "07", "INTER_UNIVERSITY", "OFFLINE")
                .days(START, START.plusDays(12))
                .save()
                .hasText("Сейітова");
        Page page = office.page();
        page.navigate("office/sign.xhtml?period=" + PRESENT);
        page.locator("id=form:sign").click();
        assertThat(page.locator("id=form:statementMessage")).containsText("Tick the box");
        assertAccessible(page);
        office.openReport(PRESENT).submit().hasState("SUBMITTED");
        assertAccessible(page);

        page.locator("id=form:withdraw").click();
        assertThat(page.locator("main")).containsText("The report was withdrawn.");
        office.openReport(PRESENT)
                .hasState("WITHDRAWN")
                .edit("Сейітова")
                .days(START, START.plusDays(14))
                .save()
                .hasText("Сейітова");
        page.navigate("office/sign.xhtml?period=" + PRESENT);
        assertThat(page.locator("ins")).containsText(format(START.plusDays(14)));
        assertAccessible(page);
        office.openReport(PRESENT).submit();
        page.navigate("office/receipt.xhtml?period=" + PRESENT + "&version=2");
        assertThat(page.locator("del")).containsText(format(START.plusDays(12)));
        assertAccessible(page);

        Visitor reviewer = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        ReviewPage decision = reviewer.openReview(PRESENT, "AITU").hasState("SUBMITTED");
        reviewer.page().locator("id=form:beginReview").click();
        decision.hasState("IN_REVIEW").hasText("reviewer has been reviewing the report");
        assertAccessible(reviewer.page());
        page.navigate("office/submission.xhtml?period=" + PRESENT);
        assertThat(page.locator("id=form:withdraw")).hasCount(0);
        decision.approve().hasState("APPROVED");
    }

    /** The report was changed in a second tab: the first shows the changes before they are signed. */
    @Test
    void showsChangesOfASecondTabBeforeSigning() {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("almau");
        Page first = office.page();
        first.navigate("office/sign.xhtml?period=" + PRESENT);
        assertThat(first.locator("main")).containsText("there were no exchanges");
        Page second = first.context().newPage();
        new Visitor(second)
                .openReport(PRESENT)
                .add()
                .name("Бекова", "Алия")
                .exchange("OUTGOING", "JP", "Nagoya Institute of Invented Studies")
                .details("PHD", "07", "INTER_UNIVERSITY", "OFFLINE")
                .days(START, START.plusDays(12))
                .save()
                .hasText("Бекова");
        first.locator("id=form:statement").check();
        first.locator("id=form:sign").click();

        assertThat(first.locator("main")).containsText("The report has changed since you opened this page");
        assertThat(first.locator(".totals dd").first()).hasText("1");
        assertAccessible(first);
        first.locator("id=form:statement").check();
        first.locator("id=form:sign").dblclick();
        first.waitForURL(url -> url.contains("office/receipt.xhtml"));
        second.navigate("office/submission.xhtml?period=" + PRESENT);
        assertThat(second.locator("table[aria-labelledby=versions] tbody tr")).hasCount(1);
    }

    private static String format(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static void assertAccessible(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
