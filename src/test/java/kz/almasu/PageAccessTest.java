package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Who may open which page. */
class PageAccessTest {

    /** Whoever opens a page of this folder or address is of one of these roles; all others are for everybody. */
    private static final Map<String, Set<String>> ACCESS = Map.of(
            "/office/*", Set.of("OFFICE"),
            "/review/*", Set.of("REVIEWER", "ADMIN"),
            "/note/writing.xhtml", Set.of("REVIEWER"),
            "/note/paragraph.xhtml", Set.of("REVIEWER"),
            "/note/check.xhtml", Set.of("REVIEWER"),
            "/note/publishing.xhtml", Set.of("REVIEWER"),
            "/admin/*", Set.of("ADMIN"),
            "/account.xhtml", Set.of("OFFICE", "REVIEWER", "ADMIN"));

    private static final Set<String> PUBLIC = Set.of(
            "index.xhtml",
            "login.xhtml",
            "note/note.xhtml",
            "note/tables.xhtml",
            "note/table.xhtml",
            "note/editions.xhtml",
            "note/edition.xhtml",
            "help/rules.xhtml");

    @Test
    void whateverHasAnAddressIsAPage() {
        assertThat(Page.all().stream().filter(page -> page.hasAddress() != page.isPage()))
                .allMatch(page -> page.path().startsWith("WEB-INF/errors/"));
    }

    @Test
    void everyPageHasItsAccessRule() {
        Set<String> open = Page.all().stream()
                .filter(page -> page.isPage() && page.hasAddress())
                .map(Page::path)
                .filter(path -> ACCESS.keySet().stream().noneMatch(pattern -> covers(pattern, path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(PUBLIC).containsAll(open);
    }

    @Test
    void accessRulesAreThoseOfTheServer() {
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
