package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.almasu.web.BodyLimit;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Access rules of pages: those of the server, and one for each page. */
class PageAccessTest {

    /** Required roles by URL pattern; all other pages are public. */
    private static final Map<String, Set<String>> ACCESS = Map.ofEntries(
            Map.entry("/office/*", Set.of("OFFICE")),
            Map.entry("/review/*", Set.of("REVIEWER", "ADMIN")),
            Map.entry("/note/writing.xhtml", Set.of("REVIEWER")),
            Map.entry("/note/paragraph.xhtml", Set.of("REVIEWER")),
            Map.entry("/note/sentence.xhtml", Set.of("REVIEWER")),
            Map.entry("/note/check.xhtml", Set.of("REVIEWER")),
            Map.entry("/note/publishing.xhtml", Set.of("REVIEWER")),
            Map.entry("/admin/*", Set.of("ADMIN")),
            Map.entry("/audit/*", Set.of("AUDITOR", "ADMIN")),
            Map.entry("/account.xhtml", Set.of("OFFICE", "REVIEWER", "ADMIN", "AUDITOR")));

    private static final Set<String> PUBLIC = Set.of(
            "index.xhtml",
            "login.xhtml",
            "note/note.xhtml",
            "note/tables.xhtml",
            "note/table.xhtml",
            "note/editions.xhtml",
            "note/edition.xhtml",
            "note/edition-table.xhtml",
            "help/rules.xhtml",
            "help/data.xhtml");

    @Test
    void onlyPagesHaveUrls() {
        assertThat(Page.all().stream().filter(page -> page.hasAddress() != page.isPage()))
                .allMatch(page -> page.path().startsWith("WEB-INF/errors/"));
    }

    @Test
    void everyPageIsPublicOrHasAnAccessRule() {
        Set<String> unrestricted = Page.all().stream()
                .filter(page -> page.isPage() && page.hasAddress())
                .map(Page::path)
                .filter(path -> ACCESS.keySet().stream().noneMatch(pattern -> covers(pattern, path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(PUBLIC).containsAll(unrestricted);
    }

    @Test
    void largeBodiesAreAcceptedOnlyByUploadPages() {
        Set<String> parts = Page.all().stream()
                .filter(page -> holds(page, "inputFile", "", Set.of("")))
                .map(page -> "/" + page.path())
                .collect(Collectors.toSet());
        Set<String> pages = Page.all().stream()
                .filter(Page::hasAddress)
                .filter(page -> parts.contains("/" + page.path()) || holds(page, "include", "src", parts))
                .map(page -> "/" + page.path())
                .collect(Collectors.toSet());

        assertThat(BodyLimit.UPLOADS.keySet()).isEqualTo(pages);
    }

    /** True if the page contains this element with one of these values. */
    private static boolean holds(Page page, String element, String attribute, Set<String> values) {
        return page.elements().stream()
                .filter(found -> found.getLocalName().equals(element))
                .anyMatch(found -> values.contains(found.getAttribute(attribute)));
    }

    @Test
    void accessRulesEqualThoseOfTheServer() {
        Map<String, Set<String>> constraints = new TreeMap<>();
        for (Element constraint : Page.elements(Page.xml(Page.FOLDER.resolve("WEB-INF/web.xml")))) {
            if (constraint.getLocalName().equals("security-constraint")) {
                Page.texts(constraint, "url-pattern")
                        .forEach(pattern -> constraints.put(pattern, Set.copyOf(Page.texts(constraint, "role-name"))));
                assertThat(Page.texts(constraint, "http-method")).isEmpty();
            }
        }

        assertThat(constraints).isEqualTo(new TreeMap<>(ACCESS));
    }

    private static boolean covers(String pattern, String path) {
        return pattern.endsWith("*")
                ? ("/" + path).startsWith(pattern.substring(0, pattern.length() - 1))
                : ("/" + path).equals(pattern);
    }
}
