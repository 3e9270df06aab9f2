package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.almasu.system.Sha256;
import kz.almasu.system.Time;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A year of an administrator: an institution is renamed, another merged, a programme corrected, an account moved, a
 * half-year extended. The published note of 2023 H1 stays as it is.
 */
class AdministratorYearJourneyIT extends Journey {

    private static final LocalDate NEXT = PRESENT.next().firstDay();

    @Test
    void changesTheRegisterAndLeavesTheNoteOf2023Unchanged() {
        Page reader = Visitor.of(browser, portal, "en").page();
        Map<String, String> before = publishedFiles(reader);
        Page admin = Visitor.of(browser, portal, "en").signedInAs("admin").page();

        renames(admin);
        merges(admin);
        correctsAProgramme(admin);
        movesAnAccount(admin);
        extendsAHalfYear(admin);

        Assertions.assertThat(publishedFiles(reader)).hasSize(14).isEqualTo(before);
        reader.navigate("note/table.xhtml?period=2023H1&id=appendix-1");
        assertThat(reader.locator("main")).not().containsText("Renamed University");
    }

    private static void renames(Page page) {
        page.navigate("admin/institution.xhtml?code=IEC");
        for (String language : List.of("kk", "ru", "en")) {
            page.locator("id=form:name_" + language).fill("Renamed University");
        }
        page.locator("id=form:from_input").fill(Time.format(LocalDate.of(2023, 1, 1)));
        page.locator("id=form:preview").click();
        assertThat(page.locator("main")).containsText("otherwise a published half-year would change");
        page.locator("id=form:from_input").fill(Time.format(NEXT));
        page.locator("id=form:preview").click();
        assertThat(page.locator("[role=status] .effects")).containsText("Published notes do not change.");
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator("id=form:change").click();
        assertThat(page.locator("main"))
                .containsText("The change has been saved and applies from " + Time.format(NEXT));
    }

    private static void merges(Page page) {
        page.navigate("admin/institution-closing.xhtml?code=EITI");
        page.locator("id=form:from_input").fill(Time.format(NEXT));
        page.locator("id=form:into").selectOption("EITI");
        page.locator("id=form:preview").click();
        assertThat(page.locator("main")).containsText("An institution cannot be merged into itself");
        page.locator("id=form:into").selectOption("WKITU");
        page.locator("id=form:preview").click();
        assertThat(page.locator("[role=status] .effects")).containsText("eiti");
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator("id=form:close").click();
        page.waitForURL(url -> url.contains("institution.xhtml"));
        assertThat(page.locator(".state-CLOSED")).containsText(Time.format(NEXT));
        page.locator("a[href*='institution-closing']").click();
        page.locator("id=form:reopen").click();
        assertThat(page.locator("main")).containsText("the closure has been undone");
    }

    private static void correctsAProgramme(Page page) {
        page.navigate("admin/codelist-name.xhtml?list=programmes&code=YOUNG_SCIENTISTS_GRANT");
        page.locator("id=form:name_en").fill("Grants for young scientists, corrected");
        page.locator("id=form:save").click();
        page.waitForURL(url -> url.contains("codelists.xhtml"));
        assertThat(page.locator("#programmes")).containsText("Grants for young scientists, corrected");
    }

    private void movesAnAccount(Page admin) {
        Page office = Visitor.of(browser, portal, "en").signedInAs("kuam").page();
        admin.navigate("admin/account-role.xhtml?login=kuam");
        admin.locator("id=form:institution").selectOption("INEU");
        admin.locator("id=form:move").click();
        admin.locator(".ui-confirmdialog-yes:visible").click();
        admin.waitForURL(url -> url.contains("accounts.xhtml"));
        office.navigate("office/submissions.xhtml");
        assertThat(office.locator("id=form:login")).isVisible();
        office = Visitor.of(browser, portal, "en").signedInAs("kuam").page();
        office.navigate("office/submissions.xhtml");
        assertThat(office.locator(".lead")).containsText("Innovative University of Eurasia");
    }

    private static void extendsAHalfYear(Page page) {
        page.navigate("admin/period.xhtml?period=" + PRESENT);
        page.locator("id=form:institution").selectOption("INEU");
        page.locator("id=form:until_input").fill(Time.format(NEXT.plusMonths(3)));
        page.locator("id=form:extend").click();
        assertThat(page.locator(".extensions")).containsText(Time.format(NEXT.plusMonths(3)));
    }

    /** SHA-256 of the published note in every language and format, of its frozen content, and of its figures. */
    private static Map<String, String> publishedFiles(Page reader) {
        Map<String, String> files = new TreeMap<>();
        for (String language : List.of("kk", "ru", "en")) {
            for (String format : List.of("html", "pdf", "docx", "xlsx")) {
                String path = "editions/2023H1/1/note." + format + "?lang=" + language;
                files.put(path, sha256(reader, path));
            }
        }
        files.put("content", sha256(reader, "editions/2023H1/1/content"));
        files.put("table", sha256(reader, "periods/2023H1/tables/appendix-1.csv?lang=kk"));
        return files;
    }

    private static String sha256(Page reader, String path) {
        APIResponse response = reader.request().get("api/v1/" + path);
        Assertions.assertThat(response.status()).as(path).isEqualTo(200);
        return Sha256.of(response.body());
    }
}
