package kz.almasu.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.almasu.document.HostileDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlRendererTest {

    private static final String HOSTILE = HostileDocument.HOSTILE.replace('\u0001', '\uFFFD');

    private final byte[] file = new HtmlRenderer().render(HostileDocument.document());
    private final Document html = parse(file);

    @Test
    void isWellFormedAndEscapesText() {
        assertThat(elements("script")).isEmpty();
        assertThat(texts("title")).first().asString().startsWith(HOSTILE);
        assertThat(texts("h1")).containsExactly(HOSTILE);
        assertThat(texts("h2")).contains(HOSTILE, "Appendix 1. Institutions");
        assertThat(texts("caption")).containsExactly("Table 1. " + HOSTILE, "Without number");
        assertThat(texts("th")).contains(HOSTILE);
        assertThat(texts("p")).anyMatch(text -> text.startsWith(HOSTILE + "116Table 1Table 9"));
        assertThat(texts("figcaption")).containsExactly("Chart 1. " + HOSTILE);
        assertThat(texts("desc")).containsExactly(HOSTILE);
    }

    @Test
    void isSelfContained() {
        assertThat(elements("*"))
                .noneMatch(element -> element.hasAttribute("src")
                        || element.hasAttribute("style")
                        || element.getTagName().equals("link"));
        assertThat(texts("style")).singleElement().asString().doesNotContain("url(", "@import", "<", ">", "&");
    }

    @Test
    void hasALanguage() {
        assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void idsAreUniqueAndAllLinkTargetsExist() {
        List<String> ids = elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("one", "one.part", "said", "listed", "table-1", "chart-1", "appendix-1");
        assertThat(elements("a"))
                .hasSizeGreaterThan(10)
                .allMatch(link -> ids.contains(link.getAttribute("href").substring(1)));
        assertThat(elements("*").stream()
                        .flatMap(element ->
                                List.of(element.getAttribute("aria-labelledby").split(" ")).stream())
                        .filter(id -> !id.isEmpty()))
                .isSubsetOf(ids);
    }

    @Test
    void linksExistingReferenceTargetsAndFootnotes() {
        assertThat(links("Table 1")).hasSize(4).allMatch("#table-1"::equals);
        assertThat(links("Table 9")).isEmpty();
        assertThat(links("3")).containsExactly("#footnote-3");
        assertThat(elements("li"))
                .filteredOn(item -> item.getAttribute("id").equals("footnote-3"))
                .singleElement()
                .satisfies(note -> assertThat(note.getTextContent()).isEqualTo("Note c ↑"));
    }

    @Test
    void writesTableHeadingsGroupsAndTotal() {
        Element appendix = elements("table").get(3);

        assertThat(rows(elements("table").get(0)))
                .containsExactly(
                        "No.|Country|Number|Share, %",
                        "1|Uzbekistan|116|30.4%", "2|" + HOSTILE + "|1|not known", "|2 countries|382|100.0%");
        assertThat(rows(appendix))
                .containsExactly(
                        "No.|Institution|Number|Present",
                        "|National|11|",
                        "1|Eurasian|10|+",
                        "3|Al-Farabi|1|+",
                        "|State|7|",
                        "2|Karaganda|7|–");
        assertThat(elements(appendix, "th").stream().map(heading -> heading.getAttribute("scope")))
                .containsExactly("col", "col", "col", "col", "rowgroup", "row", "row", "rowgroup", "row");
        assertThat(elements("td"))
                .filteredOn(cell -> cell.getTextContent().equals("not known"))
                .isNotEmpty()
                .allMatch(cell -> cell.getAttribute("class").contains("unknown"));
    }

    @Test
    void linksFiguresOfPages() {
        Links links = new Links(
                value -> Optional.of("/behind?" + value.sources().get(0) + "&\"<"),
                (table, row, column) ->
                        row.key().equals("UZ") ? Optional.of("/cell?" + column.key()) : Optional.empty());
        Document page =
                parse(HtmlRenderer.content(HostileDocument.document(), links).getBytes());

        assertThat(elements(page.getDocumentElement(), "a").stream().map(link -> link.getAttribute("href")))
                .contains("/behind?2023H1/1/UZ/participants&\"<", "/cell?participants", "/cell?share");
        assertThat(elements(page.getDocumentElement(), "h1")).isEmpty();
    }

    @Test
    void isDeterministic() {
        assertThat(new HtmlRenderer().render(HostileDocument.document())).isEqualTo(file);
    }

    private List<String> links(String text) {
        return elements("a").stream()
                .filter(link -> link.getTextContent().equals(text))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<String> rows(Element table) {
        return elements(table, "tr").stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    elements(row, "*").stream()
                            .filter(cell -> cell.getTagName().matches("t[hd]"))
                            .forEach(cell -> cells.add(cell.getTextContent()));
                    return String.join("|", cells);
                })
                .toList();
    }

    private List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    private List<Element> elements(String name) {
        return elements(html.getDocumentElement(), name);
    }

    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static Document parse(byte[] file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (Exception notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }
}
