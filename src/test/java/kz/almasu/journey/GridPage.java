package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.almasu.demo.Demo;
import org.assertj.core.api.Assertions;

/** Page object of the grid, used by keyboard. Rows and columns count from 0. */
record GridPage(Page page) {

    static final int FAMILY_NAME = 1;
    static final int DEGREE = 3;
    static final int FOREIGN_INSTITUTION = 8;
    static final int START = 9;
    static final int END = 10;

    static GridPage of(Visitor visitor) {
        visitor.page().navigate("office/grid.xhtml?period=" + PRESENT);
        return new GridPage(visitor.page());
    }

    GridPage {
        assertThat(page.locator(".grid-save-status")).hasAttribute("data-status", Pattern.compile(".+"));
    }

    Locator cell(int row, int column) {
        return page.locator(".grid tbody tr").nth(row).locator("td").nth(column);
    }

    /** Enters a value and leaves the cell. */
    GridPage type(int row, int column, String text) {
        cell(row, column).focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
        page.keyboard().press("Tab");
        return this;
    }

    /** Pastes a block of cells from the clipboard. */
    GridPage paste(int row, int column, String block) {
        page.bringToFront(); // the clipboard needs the foreground page, and axe opens another
        page.evaluate("block => navigator.clipboard.writeText(block)", block);
        cell(row, column).click();
        page.keyboard().press("Control+v");
        return this;
    }

    GridPage press(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    GridPage hasRows(int count) {
        assertThat(page.locator(".grid tbody tr")).hasCount(count + 1); // and the empty row
        return this;
    }

    /** Waits until all changes are sent and the status line has this text. */
    GridPage hasStatus(String status) {
        assertThat(page.locator(".grid-save-status")).hasText(status);
        return this;
    }

    GridPage hasValue(int row, int column, String text) {
        assertThat(cell(row, column)).hasText(text);
        return this;
    }

    /** Checks the status of a cell and its accessible description. */
    GridPage hasCellStatus(int row, int column, String state, String message) {
        assertThat(cell(row, column)).hasAttribute("data-status", state);
        cell(row, column).focus();
        assertThat(cell(row, column)).hasAccessibleDescription(Pattern.compile(message));
        return this;
    }

    /** Signs in again through the link in the notice. */
    GridPage signIn(String login) {
        page.locator(".grid-notice a").click();
        page.locator("id=form:login").fill(login);
        page.locator("id=form:password").fill(Demo.PASSWORD);
        page.locator("id=form:signIn").click();
        page.waitForURL(url -> url.contains("office/grid.xhtml?period=" + PRESENT));
        return new GridPage(page);
    }

    GridPage isAccessible() {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        Rule::getId, violation -> violation.getNodes().get(0).getHtml())
                .isEmpty();
        return this;
    }

    /** Formats a day of the half-year as people write it. */
    static String day(int after) {
        return DateTimeFormatter.ofPattern("d.M.yyyy").format(PRESENT.firstDay().plusDays(after));
    }

    /** Returns valid participants in the clipboard format of spreadsheets. */
    static String block(int rows, String foreignInstitution) {
        List<String> lines = IntStream.range(0, rows)
                .mapToObj(row -> String.join(
                        "\t",
                        "За рубеж",
                        "Тегі" + (char) ('а' + row % 32) + (char) ('а' + row / 32),
                        "\"Гүлнұр\nСара\"",
                        "Доктора PhD",
                        "4",
                        "Online",
                        "ERASMUS_PLUS",
                        row % 2 == 0 ? "Германия" : "Germany",
                        foreignInstitution,
                        PRESENT.firstDay().plusDays(row % 90).toString(),
                        PRESENT.firstDay().plusDays(100).toString()))
                .toList();
        return String.join("\r\n", lines) + "\r\n";
    }
}
