package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A foreign institution: found by typing, confirmed on a near match, proposed, and merged by the ministry. */
class ForeignInstitutionJourneyIT extends Journey {

    private static final LocalDate START = PRESENT.firstDay().plusDays(20);

    @Test
    void isSelectedByKeyboardAndSetsTheCountry() {
        Page page = newParticipant("kimep");
        page.locator("id=form:foreign_institution_input").pressSequentially("самаркандский медиц");
        assertThat(page.locator(".foreign-institution-matches [role=option]").first())
                .containsText("Samarkand State Medical University");
        assertThat(page.locator(".foreign-institution-matches [role=option]").first())
                .containsText("Samarkand, Uzbekistan");
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("id=form:foreign_institution_input")).hasValue("Samarkand State Medical University");
        assertThat(page.locator("id=form:country_input")).hasValue("Uzbekistan");
    }

    @Test
    void asksAboutANearMatchAndMergesAProposedOne() {
        Page page = newParticipant("kimep");
        new ParticipantForm(page)
                .name("Оспанов", "Ерлан")
                .exchange("OUTGOING", "EE", "Tartu Universitet")
                .details("PHD", "07", "INTER_UNIVERSITY", "OFFLINE")
                .days(START, START.plusDays(12));
        page.locator("id=form:save").click();
        assertThat(page.locator(".similar-institutions")).containsText("University of Tartu");
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator("id=form:confirmNewName").click();
        assertThat(page.locator(".similar-institutions")).hasCount(0);
        page.locator("id=form:save").click();
        page.waitForURL(url -> url.contains("submission.xhtml"));
        assertThat(page.locator("main")).containsText("Tartu Universitet");

        Page ministry = Visitor.of(browser, portal, "en").signedInAs("admin").page();
        ministry.navigate("admin/foreign-institutions.xhtml?state=PROPOSED&country=EE");
        ministry.locator("a[href*='foreign-institution-merge']").first().click();
        assertThat(ministry.locator(".side-by-side .card")).hasCount(2);
        ministry.locator("id=form:merge").click();
        ministry.waitForURL(url -> url.contains("foreign-institution.xhtml"));
        assertThat(ministry.locator("main")).containsText("Merged: Tartu Universitet → University of Tartu.");

        page.reload();
        assertThat(page.locator("main")).containsText("University of Tartu");
        assertThat(page.locator("main")).not().containsText("Tartu Universitet");
    }

    private Page newParticipant(String login) {
        Page page = Visitor.of(browser, portal, "en").signedInAs(login).page();
        page.navigate("office/participant.xhtml?period=" + PRESENT);
        return page;
    }
}
