package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The grid as an office uses it: a block from a spreadsheet, two at once, and what goes wrong between browser and portal. */
class GridJourneyIT extends Journey {

    private static final int MANY = 200;

    private Visitor clerk(String login) {
        NewContextOptions options =
                new NewContextOptions().setLocale("en").setPermissions(List.of("clipboard-read", "clipboard-write"));
        return Visitor.of(browser, portal, options).signedInAs(login);
    }

    @Test
    void aBlockFromASpreadsheetIsSavedAndTakenBackAsOneStep() {
        Grid grid = Grid.of(clerk("krmu")).hasRows(0);
        grid.cell(0, 0).dblclick(); // a cell that is open takes no block: that is for the grid
        grid.paste(0, 0, Grid.block(MANY, "Universität Probe")).hasRows(MANY).says("Saved");
        grid.shows(0, 2, "Гүлнұр Сара").shows(MANY - 1, 0, "Outgoing");

        grid.press("Control+z").hasRows(0).says("Saved");
        grid.press("Control+y").hasRows(MANY).says("Saved");
        grid.page().reload();
        new Grid(grid.page()).hasRows(MANY).isAccessible();
        assertThat(clerk("krmu").report(PRESENT).page().locator(".totals")).containsText("" + MANY);
    }

    @Test
    void theSecondOfTwoOnOneRowChoosesFieldByField() {
        Grid first = Grid.of(clerk("kbtu"))
                .paste(0, 0, Grid.block(2, "Universität Probe"))
                .says("Saved");
        Grid second = Grid.of(clerk("kbtu"));
        first.type(0, Grid.DEGREE, "Master").says("Saved");
        second.type(1, Grid.FAMILY_NAME, "Басқа").says("Saved"); // another row: nobody is asked
        second.type(0, Grid.FAMILY_NAME, "Екінші");

        var dialog = second.page().locator("dialog[open]");
        assertThat(dialog).containsText("PhD");
        assertThat(dialog).containsText("Master");
        assertThat(dialog.locator("input[name=family_name][value=mine]")).isChecked();
        assertThat(dialog.locator("input[name=degree][value=theirs]")).isChecked();
        second.isAccessible();
        dialog.locator("button").first().click();
        second.says("Saved").shows(0, Grid.FAMILY_NAME, "Екінші").shows(0, Grid.DEGREE, "Master’s degree");
    }

    @Test
    void whatIsTypedWithoutNetworkOrSessionIsSavedLater() {
        Grid grid = Grid.of(clerk("iitu"))
                .paste(0, 0, Grid.block(1, "Universität Probe"))
                .says("Saved");
        Page page = grid.page();
        page.context().setOffline(true);
        grid.type(0, Grid.FAMILY_NAME, "Желісіз").says("Rows not saved: 1");
        assertThat(page.locator(".grid-notice")).containsText("is not responding");
        page.context().setOffline(false);
        grid.says("Saved").isAccessible();

        page.context().clearCookies();
        grid.type(0, Grid.FAMILY_NAME, "Сеанссыз").says("Rows not saved: 1").isAccessible();
        grid.signIn("iitu").says("Saved").shows(0, Grid.FAMILY_NAME, "Сеанссыз");
        Assertions.assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void whatIsNotRightStaysUnfinishedAndIsNamedInTheReport() {
        Visitor clerk = clerk("bolashaq");
        Grid grid = Grid.of(clerk).type(0, Grid.FAMILY_NAME, "Жартылай").type(0, Grid.DEGREE, "Professor");
        grid.says("Saved · Unfinished rows: 1").isAccessible();
        assertThat(grid.cell(0, Grid.DEGREE)).hasAttribute("aria-invalid", "true");
        Page page = clerk.report(PRESENT).page();
        page.locator("a[href*='#drafts']").click();
        assertThat(page.locator("td:focus")).hasAttribute("data-status", "missing");

        new Grid(page).press("End").press("Enter").hasRows(0).says("Saved");
    }

    @Test
    void aWarningStandsAtItsCellAndIsExplainedThere() {
        Visitor clerk = clerk("keuk");
        Grid grid = Grid.of(clerk).paste(0, 0, Grid.block(1, "Universität Probe"));
        grid.says("Saved").type(0, Grid.END, Grid.day(700)).says("Saved · Warnings to explain: 1");
        grid.marks(0, Grid.END, "warning", "Warning, not explained.+longer than a year")
                .isAccessible();

        grid.press("Shift+F2").isAccessible();
        grid.page().keyboard().insertText("A joint project.");
        grid.press("Tab").press("Enter").says("Saved");
        assertThat(grid.page().locator("td:focus")).hasAttribute("data-status", "explained");
        grid.type(0, Grid.END, Grid.day(90)).says("Saved");
        assertThat(grid.cell(0, Grid.END)).hasAttribute("data-status", "saved");

        grid.press("Control+z").says("Saved");
        grid.marks(0, Grid.END, "explained", "A joint project");
        Page page = clerk.report(PRESENT).page();
        page.locator("a[href*='#at-']").first().click();
        assertThat(page.locator("td:focus")).hasAttribute("data-status", "explained");
    }

    @Test
    void aNewInstitutionAbroadIsAskedAboutBeforeItIsStored() {
        Grid grid = Grid.of(clerk("caspian")).paste(0, 0, Grid.block(1, "Leipzig University"));
        grid.says("Saved").type(0, Grid.HOST, "Leipzig Universiti");
        assertThat(grid.page().locator(".grid-options")).containsText("Is it one of these?");
        grid.shows(0, Grid.HOST, "").isAccessible();
        grid.press("ArrowDown").press("Enter").says("Saved").shows(0, Grid.HOST, "Leipzig University");
        assertThat(grid.cell(0, Grid.START)).isFocused();

        grid.type(0, Grid.HOST, "Leipzig Universiti");
        assertThat(grid.page().locator(".grid-options")).containsText("No, it is another one: “Leipzig Universiti”");
        grid.press("ArrowUp").press("Enter").says("Saved");
        grid.marks(0, Grid.HOST, "note", "very similar to");
    }

    @Test
    void beginsWithTheExchangesOfAnEarlierHalfYearWithoutTheirDays() {
        Page page = Grid.of(clerk("kru")).hasRows(0).page();
        page.locator("id=form:copy").click();
        assertThat(page.locator("id=messages")).containsText("Rows copied");
        Grid grid = new Grid(page);
        assertThat(page.locator(".grid tbody tr th").first()).containsText("unfinished");
        assertThat(grid.cell(0, Grid.START)).hasAttribute("data-status", "missing");
        int copied = page.locator(".grid tbody tr").count() - 1;

        page.locator("id=form:copy").click();
        assertThat(page.locator("id=messages")).containsText("Rows copied: 0");
        new Grid(page).hasRows(copied);
        grid.type(0, Grid.START, Grid.day(1)).type(0, Grid.START + 1, Grid.day(9));
        assertThat(page.locator(".grid tbody tr th").first()).containsText("saved");
    }

    /** What tears blocks apart elsewhere: quotation marks, line ends, empty cells. */
    @Test
    void blocksAreReadAsSpreadsheetsWriteThem() {
        Page page = Visitor.of(browser, portal, "en").page();
        page.navigate("index.xhtml");
        Object read = page.evaluate("""
                async () => {
                  const { parseTsv, formatTsv } = await import("./resources/js/grid/tsv.js");
                  const block = 'a\\t"b ""c""\\td\\ne"\\r\\n\\t5" pipe\\t\\r\\n"x\\ty"';
                  const rows = parseTsv(block);
                  return JSON.stringify([rows, JSON.stringify(parseTsv(formatTsv(rows))) === JSON.stringify(rows), parseTsv("")]);
                }""");

        Assertions.assertThat(read)
                .isEqualTo("[[[\"a\",\"b \\\"c\\\"\\td\\ne\"],[\"\",\"5\\\" pipe\",\"\"],[\"x\\ty\"]],true,[]]");
    }
}
