package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Page object of the approval of several reports. */
record ApprovalsPage(Page page) {

    /** Checks how many reports have nothing against them. */
    ApprovalsPage offers(int count) {
        assertThat(page.locator("id=form:clear").locator("tbody input[type=checkbox]"))
                .hasCount(count);
        return this;
    }

    ApprovalsPage approveAll() {
        page.locator("id=form:approve").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        return this;
    }

    /** Checks the list of reports that were not approved. */
    ApprovalsPage hasRefused(String institution) {
        assertThat(page.locator("main section[role=alert] li")).hasCount(1);
        assertThat(page.locator("main section[role=alert] li")).containsText(institution);
        return this;
    }

    ApprovalsPage hasText(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }
}
