package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The grid as an office uses it: pasting a block, concurrent editing, and loss of network or session. */
class GridJourneyIT extends Journey {

    private static final int BLOCK_ROWS = 200;

    private Visitor clerk(String login) {
        NewContextOptions options =
                new NewContextOptions().setLocale("en").setPermissions(List.of("clipboard-read", "clipboard-write"));
        return Visitor.of(browser, portal, options).signedInAs(login);
    }

    @Test
    void savesAPastedBlockAndUndoesItAsOneStep() {
        GridPage grid = GridPage.of(clerk("krmu")).hasRows(0);
        grid.cell(0, 0).dblclick(); // pasting must work while the cell is being edited
        grid.paste(0, 0, GridPage.block(BLOCK_ROWS, "Universität Probe"))
                .hasRows(BLOCK_ROWS)
                .hasStatus("Saved");
        grid.hasValue(0, 2, "Гүлнұр Сара").hasValue(BLOCK_ROWS - 1, 0, "Outgoing");

        grid.press("Control+z").hasRows(0).hasStatus("Saved");
        grid.press("Control+y").hasRows(BLOCK_ROWS).hasStatus("Saved");
        grid.page().reload();
        new GridPage(grid.page()).hasRows(BLOCK_ROWS).isAccessible();
        assertThat(clerk("krmu").openReport(PRESENT).page().locator(".totals")).containsText("" + BLOCK_ROWS);
    }

    @Test
    void resolvesAConflictFieldByField() {
        GridPage first = GridPage.of(clerk("kbtu"))
                .paste(0, 0, GridPage.block(2, "Universität Probe"))
                .hasStatus("Saved");
        GridPage second = GridPage.of(clerk("kbtu"));
        first.type(0, GridPage.DEGREE, "Master").hasStatus("Saved");
        second.type(1, GridPage.FAMILY_NAME, "Басқа").hasStatus("Saved"); // another row: no conflict
        second.type(0, GridPage.FAMILY_NAME, "Екінші");

        var dialog = second.page().locator("dialog[open]");
        assertThat(dialog).containsText("PhD");
        assertThat(dialog).containsText("Master");
        assertThat(dialog.locator("input[name=family_name][value=mine]")).isChecked();
        assertThat(dialog.locator("input[name=degree][value=theirs]")).isChecked();
        second.isAccessible();
        dialog.locator("button").first().click();
        second.hasStatus("Saved")
                .hasValue(0, GridPage.FAMILY_NAME, "Екінші")
                .hasValue(0, GridPage.DEGREE, "Master’s degree");
    }

    @Test
    void savesLaterAfterALossOfNetworkOrSession() {
        GridPage grid = GridPage.of(clerk("iitu"))
                .paste(0, 0, GridPage.block(1, "Universität Probe"))
                .hasStatus("Saved");
        Page page = grid.page();
        page.context().setOffline(true);
        grid.type(0, GridPage.FAMILY_NAME, "Желісіз").hasStatus("Rows not saved: 1");
        assertThat(page.locator(".grid-notice")).containsText("is not responding");
        page.context().setOffline(false);
        grid.hasStatus("Saved").isAccessible();

        page.context().clearCookies();
        grid.type(0, GridPage.FAMILY_NAME, "Сеанссыз")
                .hasStatus("Rows not saved: 1")
                .isAccessible();
        grid.signIn("iitu").hasStatus("Saved").hasValue(0, GridPage.FAMILY_NAME, "Сеанссыз");
        Assertions.assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void keepsAnInvalidRowAsDraftAndShowsItInTheReport() {
        Visitor clerk = clerk("bolashaq");
        GridPage grid =
                GridPage.of(clerk).type(0, GridPage.FAMILY_NAME, "Жартылай").type(0, GridPage.DEGREE, "Professor");
        grid.hasStatus("Saved · Unfinished rows: 1").isAccessible();
        assertThat(grid.cell(0, GridPage.DEGREE)).hasAttribute("aria-invalid", "true");
        Page page = clerk.openReport(PRESENT).page();
        page.locator("a[href*='#drafts']").click();
        assertThat(page.locator("td:focus")).hasAttribute("data-status", "missing");

        new GridPage(page).press("End").press("Enter").hasRows(0).hasStatus("Saved");
    }

    @Test
    void explainsAWarningAtItsCell() {
        Visitor clerk = clerk("keuk");
        GridPage grid = GridPage.of(clerk).paste(0, 0, GridPage.block(1, "Universität Probe"));
        grid.hasStatus("Saved").type(0, GridPage.END, GridPage.day(700)).hasStatus("Saved · Warnings to explain: 1");
        grid.hasCellStatus(0, GridPage.END, "warning", "Warning, not explained.+longer than a year")
                .isAccessible();

        grid.press("Shift+F2").isAccessible();
        grid.page().keyboard().insertText("A joint project.");
        grid.press("Tab").press("Enter").hasStatus("Saved");
        assertThat(grid.page().locator("td:focus")).hasAttribute("data-status", "explained");
        grid.type(0, GridPage.END, GridPage.day(90)).hasStatus("Saved");
        assertThat(grid.cell(0, GridPage.END)).hasAttribute("data-status", "saved");

        grid.press("Control+z").hasStatus("Saved");
        grid.hasCellStatus(0, GridPage.END, "explained", "A joint project");
        Page page = clerk.openReport(PRESENT).page();
        page.locator("a[href*='#at-']").first().click();
        assertThat(page.locator("td:focus")).hasAttribute("data-status", "explained");
    }

    @Test
    void asksAboutASimilarForeignInstitution() {
        GridPage grid = GridPage.of(clerk("caspian")).paste(0, 0, GridPage.block(1, "Leipzig University"));
        grid.hasStatus("Saved").type(0, GridPage.FOREIGN_INSTITUTION, "Leipzig Universiti");
        assertThat(grid.page().locator(".grid-options")).containsText("Is it one of these?");
        grid.hasValue(0, GridPage.FOREIGN_INSTITUTION, "").isAccessible();
        grid.press("ArrowDown")
                .press("Enter")
                .hasStatus("Saved")
                .hasValue(0, GridPage.FOREIGN_INSTITUTION, "Leipzig University");
        assertThat(grid.cell(0, GridPage.START)).isFocused();

        grid.type(0, GridPage.FOREIGN_INSTITUTION, "Leipzig Universiti");
        assertThat(grid.page().locator(".grid-options")).containsText("No, it is another one: “Leipzig Universiti”");
        grid.press("ArrowUp").press("Enter").hasStatus("Saved");
        grid.hasCellStatus(0, GridPage.FOREIGN_INSTITUTION, "note", "very similar to");
    }

    @Test
    void copiesExchangesOfAnEarlierHalfYearWithoutDates() {
        Page page = GridPage.of(clerk("kru")).hasRows(0).page();
        page.locator("id=form:copy").click();
        assertThat(page.locator("id=messages")).containsText("Rows copied");
        GridPage grid = new GridPage(page);
        assertThat(page.locator(".grid tbody tr th").first()).containsText("unfinished");
        assertThat(grid.cell(0, GridPage.START)).hasAttribute("data-status", "missing");
        int copied = page.locator(".grid tbody tr").count() - 1;

        page.locator("id=form:copy").click();
        assertThat(page.locator("id=messages")).containsText("Rows copied: 0");
        new GridPage(page).hasRows(copied);
        grid.type(0, GridPage.START, GridPage.day(1)).type(0, GridPage.START + 1, GridPage.day(9));
        assertThat(page.locator(".grid tbody tr th").first()).containsText("saved");
    }

    /** Quotation marks, line ends and empty cells, which often break parsers. */
    @Test
    void parsesBlocksAsSpreadsheetsWriteThem() {
        Page page = Visitor.of(browser, portal, "en").page();
        page.navigate("index.xhtml");
        Object parsed = page.evaluate("""
                async () => {
                  const { parseTsv, formatTsv } = await import("./resources/js/grid/tsv.js");
                  const block = 'a\\t"b ""c""\\td\\ne"\\r\\n\\t5" pipe\\t\\r\\n"x\\ty"';
                  const rows = parseTsv(block);
                  return JSON.stringify([rows, JSON.stringify(parseTsv(formatTsv(rows))) === JSON.stringify(rows), parseTsv("")]);
                }""");

        Assertions.assertThat(parsed)
                .isEqualTo("[[[\"a\",\"b \\\"c\\\"\\td\\ne\"],[\"\",\"5\\\" pipe\",\"\"],[\"x\\ty\"]],true,[]]");
    }
}
