package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Page object of the review of one submission. */
record ReviewPage(Page page) {

    ReviewPage {
        assertThat(page.locator(".totals").first()).isVisible();
    }

    ReviewPage comment(String comment) {
        page.locator("id=form:comment").fill(comment);
        return this;
    }

    ReviewPage returnToOffice() {
        page.locator("id=form:returnToOffice").click();
        return this;
    }

    ReviewPage approve() {
        page.locator("id=form:approve").click();
        return this;
    }

    ReviewPage hasState(String state) {
        assertThat(page.locator(".state-" + state).first()).isVisible();
        return this;
    }

    ReviewPage hasText(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** Checks that an action is offered, before it is used later from an outdated page. */
    ReviewPage offers(String action) {
        assertThat(page.locator("id=form:" + action)).isVisible();
        return this;
    }
}
