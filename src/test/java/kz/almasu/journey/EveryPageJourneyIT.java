package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every page in Kazakh and Russian, whose words are longest, and the public ones in English, as wide as a phone, a tablet and
 * a desktop: without errors, missing texts, horizontal scrolling or accessibility violations.
 */
class EveryPageJourneyIT extends Journey {

    private static final int PHONE = 390;
    private static final int TABLET = 820;
    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 900;

    /** Ids of the registry begin with 1. */
    private static final long ANY_FOREIGN_INSTITUTION = 7;

    private static final List<String> PUBLIC = List.of(
            "index.xhtml",
            "index.xhtml?direction=INCOMING",
            "login.xhtml",
            "note/note.xhtml?period=2023H1",
            "note/editions.xhtml",
            "note/edition.xhtml?period=2023H1&number=1",
            "note/tables.xhtml",
            "note/table.xhtml?period=2023H1&id=1",
            "note/table.xhtml?period=2023H1&id=1&with=2022H1&sort=label&text=a",
            "note/table.xhtml?period=2023H1&id=3",
            "note/table.xhtml?period=2023H1&id=overview",
            "note/table.xhtml?period=2023H1&id=appendix-3",
            "note/table.xhtml?period=2022H1&id=1",
            "note/table.xhtml?period=1999H1&id=1",
            "note/edition-table.xhtml?period=2023H1&number=1&id=appendix-1",
            "help/data.xhtml",
            "help/rules.xhtml");
    private static final List<String> OFFICE = List.of(
            "office/submissions.xhtml",
            "office/submission.xhtml?period=" + PRESENT,
            "office/submission.xhtml?period=2023H1",
            "office/participant.xhtml?period=" + PRESENT,
            "office/grid.xhtml?period=" + PRESENT,
            "office/import.xhtml?period=" + PRESENT,
            "office/sign.xhtml?period=" + PRESENT,
            "office/sign.xhtml?period=2023H1",
            "office/receipt.xhtml?period=2023H1&version=1",
            "account.xhtml",
            "admin/accounts.xhtml");
    /** Pages of an office with a warning, whose issue id is a hash of the rule. */
    private static final List<String> OFFICE_WITH_WARNING = List.of(
            "office/submission.xhtml?period=" + PRESENT,
            "office/finding.xhtml?period=" + PRESENT + "&id=7e5d84771a22f546",
            "office/finding.xhtml?period=" + PRESENT + "&id=mended",
            "office/grid.xhtml?period=" + PRESENT,
            "office/sign.xhtml?period=" + PRESENT,
            "office/receipt.xhtml?period=" + PRESENT + "&version=1");

    private static final List<String> REVIEWER = List.of(
            "review/queue.xhtml",
            "review/queue.xhtml?period=2023H1",
            "review/approvals.xhtml?period=" + PRESENT,
            "review/mark.xhtml?period=" + PRESENT + "&institution=KAZNMU&id=764",
            "review/retroactive-checks.xhtml?period=2023H1",
            "review/retroactive-checks.xhtml?period=" + PRESENT,
            "review/decision.xhtml?period=" + PRESENT + "&institution=KAZNMU",
            "review/decision.xhtml?period=" + PRESENT + "&institution=TURAN",
            "review/version.xhtml?period=" + PRESENT + "&institution=KAZNMU&version=1",
            "review/participants.xhtml?period=2023H1&table=1&row=UZ&column=participants",
            "review/counted.xhtml?id=162",
            "note/note.xhtml?period=2023H1",
            "note/writing.xhtml?period=2023H1",
            "note/paragraph.xhtml?period=2023H1&after=opening",
            "note/paragraph.xhtml?period=2023H1&table=1",
            "note/sentence.xhtml?period=2023H1&sentence=opening.total",
            "note/check.xhtml?period=2023H1",
            "note/publishing.xhtml?period=2023H1",
            "note/publishing.xhtml?period=" + PRESENT,
            "note/tables.xhtml?period=" + PRESENT + "&basis=submitted");
    private static final List<String> ADMIN = List.of(
            "admin/periods.xhtml",
            "admin/period.xhtml?period=" + PRESENT,
            "admin/period-plan.xhtml",
            "admin/publisher.xhtml",
            "admin/period-figures.xhtml?period=" + PRESENT,
            "admin/codelist-programme.xhtml",
            "admin/codelist-limits.xhtml?code=DAAD",
            "admin/codelist-name.xhtml?list=degrees&code=PHD",
            "admin/account.xhtml",
            "admin/accounts.xhtml",
            "admin/account-mail.xhtml?login=enu",
            "admin/account-role.xhtml?login=enu",
            "admin/institutions.xhtml",
            "admin/institution.xhtml?code=ENU",
            "admin/institution-closing.xhtml?code=ENU",
            "admin/codelists.xhtml",
            "admin/values.xhtml",
            "admin/foreign-institutions.xhtml",
            "admin/foreign-institutions.xhtml?text=%D1%81%D0%B0%D0%BC%D0%B0%D1%80&state=CONFIRMED",
            "admin/foreign-institution.xhtml?id=" + ANY_FOREIGN_INSTITUTION,
            "admin/foreign-institution-merge.xhtml?id=" + ANY_FOREIGN_INSTITUTION + "&into="
                    + (ANY_FOREIGN_INSTITUTION + 1),
            "admin/foreign-institution-import.xhtml");

    /** Axe checks one language only: markup and roles are the same in all, and a check takes seconds. */
    private static final String AXE_LANGUAGE = "kk";

    @Test
    void inKazakhOnAPhone() {
        checkAllPages("kk", PHONE);
    }

    @Test
    void inRussianOnAScreen() {
        checkAllPages("ru", DESKTOP);
    }

    @Test
    void inEnglishForReaders() {
        checkPages(Visitor.of(browser, portal, options("en", TABLET)), "en", PUBLIC);
    }

    private static NewContextOptions options(String language, int width) {
        return new NewContextOptions().setLocale(language).setViewportSize(width, HEIGHT);
    }

    private void checkAllPages(String language, int width) {
        NewContextOptions options = options(language, width);
        checkPages(Visitor.of(browser, portal, options), language, PUBLIC);
        checkPages(Visitor.of(browser, portal, options).signedInAs("aues"), language, OFFICE);
        checkPages(Visitor.of(browser, portal, options).signedInAs("narxoz"), language, OFFICE_WITH_WARNING);
        checkPages(Visitor.of(browser, portal, options).signedInAs("reviewer"), language, REVIEWER);
        checkPages(Visitor.of(browser, portal, options).signedInAs("admin"), language, ADMIN);
    }

    private static void checkPages(Visitor visitor, String language, List<String> pages) {
        for (String path : pages) {
            Page page = visitor.page();
            int status = page.navigate(path).status();
            assertThat(status).as(path).isNotEqualTo(500);
            if (path.startsWith("office/grid")) {
                page.locator(".grid-save-status[data-status]").waitFor(); // rows are loaded after the page
            }
            assertThat(page.getAttribute("html", "lang")).as(path).isEqualTo(language);
            assertThat(page.content()).as(path).doesNotContain("???");
            checkWidths(page, path);
            if (language.equals(AXE_LANGUAGE)) {
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path + " " + language)
                        .extracting(EveryPageJourneyIT::describe)
                        .isEmpty();
            }
        }
    }

    /** Ends with the width of the visitor, in which accessibility is checked. */
    private static void checkWidths(Page page, String path) {
        int own = page.viewportSize().width;
        for (int width : List.of(PHONE, TABLET, DESKTOP, own)) {
            page.setViewportSize(width, HEIGHT);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as(path + " in a window of " + width + " pixels")
                    .isLessThanOrEqualTo(0);
        }
    }

    private static String describe(Rule violation) {
        return violation.getId() + ": " + violation.getHelp() + " at "
                + violation.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .limit(3)
                        .toList();
    }
}
