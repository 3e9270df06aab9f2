package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The sources of pages: short, with a title, and without literal texts, styles or scripts. */
class PagesTest {

    private static final int MAX_LINES = 80;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Attributes whose value is visible or read aloud; in the portal's own tags they hold text keys. */
    private static final Set<String> VISIBLE_ATTRIBUTES = Set.of(
            "alt",
            "title",
            "label",
            "placeholder",
            "header",
            "headerText",
            "footerText",
            "summary",
            "legend",
            "message",
            "emptyMessage",
            "aria-label",
            "aria-description",
            "itemLabel",
            "data-label",
            "filterPlaceholder",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "help");

    /** Elements whose value is displayed. */
    private static final Set<String> ELEMENTS_WITH_VISIBLE_VALUE = Set.of(
            "link",
            "commandButton",
            "commandLink",
            "button",
            "outputText",
            "outputLabel",
            "outputFormat",
            "linkButton");

    /** Calls of PrimeFaces widgets, for which there is no other way. */
    private static final Pattern WIDGET_CALL = Pattern.compile("(PF\\('\\w+'\\)\\.\\w+\\(\\);?\\s*)+");

    static List<Page> all() {
        return Page.all();
    }

    static Stream<Page> pages() {
        return Page.all().stream().filter(Page::isPage);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAtMost80Lines(Page page) {
        assertThat(page.lines()).as(page.path()).isLessThanOrEqualTo(MAX_LINES);
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsNoLiteralText(Page page) {
        List<String> literal = new ArrayList<>();
        page.words().stream().filter(PagesTest::containsLetters).forEach(text -> literal.add(text.strip()));
        page.elements().stream()
                .filter(element -> !Page.TAGS.equals(element.getNamespaceURI()))
                .forEach(element -> Page.attributes(element).stream()
                        .filter(attribute -> isShown(element, attribute) && containsLetters(attribute.getValue()))
                        .forEach(attribute -> literal.add(attribute.toString())));

        assertThat(literal).as(page.path()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsNoStyle(Page page) {
        assertThat(page.elements())
                .as(page.path())
                .noneMatch(element -> element.hasAttribute("style")
                        || element.getLocalName().equals("style")
                        || element.getLocalName().equals("outputStylesheet") && !element.hasAttribute("name"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsNoScript(Page page) {
        List<String> scripts = new ArrayList<>();
        for (Element element : page.elements()) {
            if (element.getLocalName().equals("script")
                    || element.getLocalName().equals("outputScript") && !element.hasAttribute("name")) {
                scripts.add(element.getTextContent());
            }
            Page.attributes(element).stream()
                    .filter(attribute -> attribute.getName().matches("on[a-z]+"))
                    .filter(attribute ->
                            !WIDGET_CALL.matcher(attribute.getValue()).matches())
                    .forEach(attribute -> scripts.add(attribute.toString()));
        }

        assertThat(scripts).as(page.path()).isEmpty();
    }

    /** The note's HTML and the charts' SVG are escaped by their writer; nothing else may be unescaped. */
    @Test
    void onlyTheNoteAndChartsAreShownAsMarkup() {
        assertThat(Page.all().stream()
                        .flatMap(page -> page.elements().stream()
                                .filter(element -> element.hasAttribute("escape"))
                                .map(element -> page.path() + " " + element.getAttribute("value"))))
                .containsExactlyInAnyOrder(
                        "note/note.xhtml #{notePage.content}",
                        "note/edition.xhtml #{editionPage.content}",
                        "WEB-INF/note/newest-edition.xhtml #{indexPage.map}",
                        "WEB-INF/note/newest-edition.xhtml #{indexPage.leading}",
                        "WEB-INF/note/newest-edition.xhtml #{indexPage.halfYears}",
                        "WEB-INF/note/table-charts.xhtml #{chart}");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasATitle(Page page) {
        assertThat(page.elements())
                .filteredOn(element -> Page.FACELETS.equals(element.getNamespaceURI())
                        && element.getLocalName().equals("param")
                        && element.getAttribute("name").equals("title"))
                .singleElement()
                .satisfies(title -> assertThat(title.getAttribute("value")).matches("#\\{.+}"));
    }

    /** Readers who are not signed in have no cookie that could keep their language. */
    @Test
    void formsOfPublicPagesSendTheLanguage() {
        assertThat(Page.all())
                .filteredOn(page -> !page.path().matches("(WEB-INF/)?(office|review|admin|audit)/.*"))
                .allSatisfy(page -> assertThat(page.elements())
                        .filteredOn(element -> element.getAttribute("method").equals("get"))
                        .as(page.path())
                        .allMatch(form -> form.getElementsByTagNameNS(Page.TAGS, "language")
                                        .getLength()
                                == 1));
    }

    @Test
    void everyTagIsDeclaredAndUsed() {
        Set<String> used = new TreeSet<>();
        Page.all()
                .forEach(page -> page.elements().stream()
                        .filter(element -> Page.TAGS.equals(element.getNamespaceURI()))
                        .forEach(element -> used.add(element.getLocalName())));
        Map<String, String> declared = new TreeMap<>();
        for (Element tag : Page.elements(Page.xml(Path.of("webapp/WEB-INF/portal.taglib.xml")))) {
            if (tag.getLocalName().equals("tag")) {
                declared.put(
                        Page.texts(tag, "tag-name").get(0),
                        Page.texts(tag, "source").get(0));
                assertThat(Page.texts(tag, "description")).hasSize(1);
            }
        }

        assertThat(used).isEqualTo(declared.keySet());
        assertThat(Page.all().stream().map(Page::tag).filter(tag -> !tag.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(declared.keySet());
        declared.forEach((tag, source) -> assertThat(source).isEqualTo("tags/" + tag + ".xhtml"));
    }

    private static boolean isShown(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        return VISIBLE_ATTRIBUTES.contains(name)
                || (name.equals("value") && ELEMENTS_WITH_VISIBLE_VALUE.contains(element.getLocalName()));
    }

    private static boolean containsLetters(String text) {
        return LETTER.matcher(Expressions.removeFrom(text)).find();
    }
}
