package kz.almasu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader whose browser runs no scripts finds, sorts, filters and compares the figures of 2023 H1. */
class ReaderWithoutScriptsJourneyIT extends Journey {

    private Page page;

    @Test
    void findsSortsFiltersAndCompares() {
        page = Visitor.of(
                        browser, portal, new NewContextOptions().setLocale("en").setJavaScriptEnabled(false))
                .page();
        page.navigate("index.xhtml");
        assertThat(page.locator(".headlines > div").allInnerTexts())
                .extracting(text -> text.replaceAll("\\s+", " ").strip())
                .containsExactly(
                        "Participants in academic exchange 735 a year earlier: 313 ×2.3",
                        "Kazakhstani staff (outgoing) 382 a year earlier: 139 ×2.7",
                        "Foreign staff (incoming) 353 a year earlier: 174 ×2.0");
        assertThat(page.locator("svg.map text").allTextContents()).contains("Uzbekistan 116");

        follow("Foreign staff (incoming)");
        assertThat(page.locator("svg.map text").allTextContents()).contains("Uzbekistan 177");
        follow("Table of all countries");
        assertThat(column(1)).startsWith("Uzbekistan", "Russia", "Kyrgyzstan");

        follow("Country");
        assertThat(column(1)).startsWith("Austria", "Azerbaijan", "Belgium");
        page.getByLabel("Country", new Page.GetByLabelOptions().setExact(true)).fill("land");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(column(1)).containsExactly("Netherlands", "Poland", "Switzerland", "29 countries");

        follow("Show all rows");
        page.getByLabel("First half of 2022").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();
        assertThat(page.locator("thead th").allInnerTexts())
                .containsExactly("No.", "Country", "First half of 2022", "First half of 2023");
        assertThat(column(2)).contains("not known").endsWith("174");
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private List<String> column(int index) {
        return page.locator("main table.figures tbody tr > :nth-child(" + (index + 1) + ")").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
