package kz.almasu.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Prepares the HTML of a document for the PDF library: bookmarks, subject, text alternatives of charts. */
final class PaperHtml {

    private static final String TITLE = "h1";
    private static final List<String> SECTIONS = List.of("h2", "h3");

    private static final Pattern LEADING_PUNCTUATION = Pattern.compile("(?s)^([,.;:)!?]*).*");

    private final Document html;

    private PaperHtml(Document html) {
        this.html = html;
    }

    static Document of(byte[] file) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            PaperHtml paper = new PaperHtml(parsers.newDocumentBuilder().parse(new ByteArrayInputStream(file)));
            paper.convertMetadata();
            paper.addBookmarks();
            paper.addAlternativeTexts();
            paper.addRunningHeader();
            paper.keepPunctuationWithLinks();
            paper.narrowScopes();
            return paper.html;
        } catch (IOException | SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Turns the description into the PDF subject and removes the metadata for browsers. */
    private void convertMetadata() {
        for (Element meta : elements("meta")) {
            if (meta.getAttribute("name").equals("description")) {
                meta.setAttribute("name", "subject");
            } else {
                meta.getParentNode().removeChild(meta);
            }
        }
    }

    /** Adds a bookmark for the title and each section, with nested ones for subsections. */
    private void addBookmarks() {
        Element bookmarks = html.createElement("bookmarks");
        Element section = bookmarks;
        for (Element heading : elements("*")) {
            if (heading.getAttribute("id").isEmpty()) {
                continue; // lists of tables and charts: part of the contents
            }
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

    /** The library breaks lines between texts, even between a link and the punctuation after it. */
    private void keepPunctuationWithLinks() {
        for (Element link : elements("a")) {
            if (link.getNextSibling() instanceof Text following) {
                String text = following.getData();
                String punctuation = LEADING_PUNCTUATION.matcher(text).replaceAll("$1");
                link.setTextContent(link.getTextContent() + punctuation);
                following.setData(text.substring(punctuation.length()));
            }
        }
    }

    /** Repeats the title and the half-year at the head of each page but the first. */
    private void addRunningHeader() {
        Element header = html.createElementNS("http://www.w3.org/1999/xhtml", "div");
        header.setAttribute("class", "running");
        header.setTextContent(elements("title").get(0).getTextContent());
        Element body = elements("body").get(0);
        body.insertBefore(header, body.getFirstChild());
    }

    private void addAlternativeTexts() {
        for (Element chart : elements("svg")) {
            Element description = (Element) chart.getElementsByTagName("desc").item(0);
            chart.setAttribute("alt", description.getTextContent());
        }
    }

    /** PDF has row and column headings only, no scope for row groups. */
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
