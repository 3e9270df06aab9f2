package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;

import com.microsoft.playwright.Page;
import kz.almasu.demo.Demo;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Expired sessions and missing access rights. */
class ExpiredSessionJourneyIT extends Journey {

    @Test
    void savingWithAnExpiredSessionLeadsToLoginAndBack() {
        Page page = Visitor.of(browser, portal, "en").signedInAs("kazast").page();
        page.navigate("office/participant.xhtml?period=" + PRESENT);
        page.locator("id=form:family_name").fill("Typed and not yet saved");
        page.context().clearCookies();
        page.locator("id=form:save").click();

        assertThat(page.locator("main")).containsText("The session has ended");
        page.locator("id=form:login").fill("kazast");
        page.locator("id=form:password").fill(Demo.PASSWORD);
        page.locator("id=form:signIn").click();
        page.waitForURL(url -> url.contains("office/participant.xhtml?period=" + PRESENT));
    }

    @Test
    void opensTheRequestedPageAfterLogin() {
        Visitor visitor = Visitor.of(browser, portal, "en");
        Page page = visitor.page();
        page.navigate("office/import.xhtml?period=" + PRESENT);
        page.locator("id=form:login").fill("kazast");
        page.locator("id=form:password").fill(Demo.PASSWORD);
        page.locator("id=form:signIn").click();
        page.waitForURL(url -> url.contains("office/import.xhtml"));
    }

    @Test
    void refusesPagesOfTheMinistryToAnOffice() {
        Page page = Visitor.of(browser, portal, "en").signedInAs("kazast").page();
        Assertions.assertThat(page.navigate("review/queue.xhtml").status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText("You do not have access to this page");
    }
}
