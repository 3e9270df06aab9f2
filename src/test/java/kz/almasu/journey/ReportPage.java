package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Page object of a report of an office. */
record ReportPage(Page page) {

    ReportPage {
        assertThat(page.locator(".totals")).isVisible();
    }

    ParticipantForm add() {
        page.locator("main a[href*='participant.xhtml']").first().click();
        return new ParticipantForm(page);
    }

    ParticipantForm edit(String name) {
        page.locator("main tr:has-text('" + name + "') a[href*='participant.xhtml']")
                .click();
        return new ParticipantForm(page);
    }

    /** Signs and submits, then returns from the receipt to the report. */
    ReportPage submit() {
        page.locator("id=form:sign").click();
        page.locator("id=form:statement").check();
        page.locator("id=form:sign").click();
        page.waitForURL(url -> url.contains("office/receipt.xhtml"));
        page.locator(".breadcrumb a").last().click();
        page.waitForURL(url -> url.contains("office/submission.xhtml"));
        return this;
    }

    /** Opens a participant that the ministry has marked. */
    ParticipantForm editMarked(int row) {
        page.locator("tr.marked a").nth(row).click();
        return new ParticipantForm(page);
    }

    ReportPage hasState(String state) {
        assertThat(page.locator(".state-" + state).first()).isVisible();
        return this;
    }

    ReportPage hasText(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    ReportPage offersNoEditing() {
        assertThat(page.locator("id=form:sign")).hasCount(0);
        assertThat(page.locator(".row-actions a")).hasCount(0);
        return this;
    }

    ReportPage remove(String name) {
        page.locator("main tr:has-text('" + name + "') [id$=':remove']").first().click();
        assertThat(page.locator("id=form:undo")).isVisible();
        return this;
    }

    ReportPage undo() {
        page.locator("id=form:undo").click();
        assertThat(page.locator("id=form:undo")).hasCount(0);
        return this;
    }
}
