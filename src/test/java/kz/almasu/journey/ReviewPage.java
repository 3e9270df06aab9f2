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

    /** Takes the report, so that other reviewers see who is at work on it. */
    ReviewPage take() {
        page.locator("id=form:take").click();
        return this;
    }

    ReviewPage returnToOffice() {
        page.locator("id=form:returnToOffice").click();
        return this;
    }

    /** Marks the participant in this row, from 0, as to be corrected. */
    ReviewPage markToCorrect(int row, String remark) {
        page.locator("main .row-actions a[href*='mark.xhtml']").nth(row).click();
        page.waitForURL(url -> url.contains("review/mark.xhtml"));
        page.locator("id=form:remark").fill(remark);
        page.locator("id=form:save").click();
        page.waitForURL(url -> url.contains("review/decision.xhtml"));
        return this;
    }

    /** Checks the rows of the last return, which stand before all other participants. */
    ReviewPage showsMarked(int count, String text) {
        assertThat(page.locator("tr.marked")).hasCount(count);
        assertThat(page.locator("tr.marked").first()).containsText(text);
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
