package kz.almasu.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The HTML of a document with what its PDF needs besides: bookmarks, and in words what a chart shows. */
final class PaperHtml {

    private static final String TITLE = "h1";
    private static final List<String> SECTIONS = List.of("h2", "h3");

    private final Document html;

    private PaperHtml(Document html) {
        this.html = html;
    }

    static Document of(byte[] file) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            PaperHtml paper = new PaperHtml(parsers.newDocumentBuilder().parse(new ByteArrayInputStream(file)));
            paper.describe();
            paper.addBookmarks();
            paper.addAlternatives();
            paper.narrowScopes();
            return paper.html;
        } catch (IOException | SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What HTML calls the description PDF calls the subject; all else that is said about an HTML file is for browsers. */
    private void describe() {
        for (Element meta : elements("meta")) {
            if (meta.getAttribute("name").equals("description")) {
                meta.setAttribute("name", "subject");
            } else {
                meta.getParentNode().removeChild(meta);
            }
        }
    }

    /** One for the title, one for each section, and below it one for each of its parts. */
    private void addBookmarks() {
        Element bookmarks = html.createElement("bookmarks");
        Element section = bookmarks;
        for (Element heading : elements("*")) {
            int depth = SECTIONS.indexOf(heading.getTagName());
            if (depth >= 0 || heading.getTagName().equals(TITLE)) {
                Element bookmark = bookmark(heading);
                (depth > 0 ? section : bookmarks).appendChild(bookmark);
                section = depth > 0 ? section : bookmark;
            }
        }
        elements("head").get(0).appendChild(bookmarks);
    }

    private Element bookmark(Element heading) {
        Element bookmark = html.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }

    private void addAlternatives() {
        for (Element chart : elements("svg")) {
            Element description = (Element) chart.getElementsByTagName("desc").item(0);
            chart.setAttribute("alt", description.getTextContent());
        }
    }

    /** PDF knows headings of rows and of columns, none of groups of rows. */
    private void narrowScopes() {
        for (Element heading : elements("th")) {
            heading.setAttribute("scope", heading.getAttribute("scope").replace("group", ""));
        }
    }

    private List<Element> elements(String name) {
        NodeList found = html.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
