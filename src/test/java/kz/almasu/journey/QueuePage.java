package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import kz.almasu.period.HalfYear;

/** Page object of the review queue. */
record QueuePage(Page page) {

    static QueuePage open(Page page, HalfYear halfYear, String state) {
        page.navigate("review/queue.xhtml?period=" + halfYear + "&state=" + state);
        return new QueuePage(page);
    }

    private Locator rows() {
        return page.locator("main tbody tr");
    }

    QueuePage hasRows(int count, String text) {
        assertThat(rows()).hasCount(count);
        assertThat(rows().first()).containsText(text);
        return this;
    }

    QueuePage hasText(String text) {
        assertThat(page.locator("main tbody")).containsText(text);
        return this;
    }

    /** Codes of the institutions shown, from the addresses of their reports. */
    List<String> institutions() {
        assertThat(page.locator("main")).containsText("Not started");
        assertThat(rows().first()).isVisible();
        return rows().locator("th a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*institution=", ""))
                .toList();
    }

    /** Opens a report and returns by the link above its title, which keeps the filter. */
    QueuePage openAndReturn() {
        String filtered = page.url();
        rows().locator("th a").first().click();
        page.waitForURL(url -> url.contains("review/decision.xhtml"));
        page.locator(".breadcrumb a").first().click();
        page.waitForURL(url -> url.contains("review/queue.xhtml") && url.contains("state=APPROVED"));
        assertThat(page).hasURL(filtered);
        return this;
    }
}
