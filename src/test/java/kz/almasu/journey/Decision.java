package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The reviewer's page of one submission. */
record Decision(Page page) {

    Decision {
        assertThat(page.locator(".totals").first()).isVisible();
    }

    Decision comment(String comment) {
        page.locator("id=form:comment").fill(comment);
        return this;
    }

    Decision giveBack() {
        page.locator("id=form:returnToOffice").click();
        return this;
    }

    Decision approve() {
        page.locator("id=form:approve").click();
        return this;
    }

    Decision isIn(String state) {
        assertThat(page.locator(".state-" + state).first()).isVisible();
        return this;
    }

    Decision says(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** What stands in the form, as the browser would send it now: for acting on it later from an old page. */
    Decision stillShows(String action) {
        assertThat(page.locator("id=form:" + action)).isVisible();
        return this;
    }
}
