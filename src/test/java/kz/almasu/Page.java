package kz.almasu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** A page, a part of one or a tag, as the elements, attributes and texts that are written in it. */
record Page(String path, int lines, Document document) {

    static final Path FOLDER = Path.of("webapp");

    static final String TAGS = "almasu";
    static final String FACELETS = "jakarta.faces.facelets";
    static final String TEMPLATE = "/WEB-INF/templates/page.xhtml";

    private static final List<Page> ALL = read();

    /** Every page, part and tag of the portal. */
    static List<Page> all() {
        return ALL;
    }

    /** The source of one of the portal's own tags. */
    static Optional<Page> ofTag(Element element) {
        return ALL.stream()
                .filter(page ->
                        TAGS.equals(element.getNamespaceURI()) && page.tag().equals(element.getLocalName()))
                .findFirst();
    }

    /** A file of the web application as XML. */
    static Document xml(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException noXml) {
            throw new IllegalArgumentException(file + " is no XML", noXml);
        }
    }

    /** Whether it is fetched by its address, and not only used by others. */
    boolean hasAddress() {
        return !path.startsWith("WEB-INF/");
    }

    /** Whether it fills the portal's template. */
    boolean isPage() {
        return document.getDocumentElement().getAttribute("template").equals(TEMPLATE);
    }

    /** The name of the tag that it is the source of; empty if it is none. */
    String tag() {
        return path.startsWith("WEB-INF/tags/")
                ? path.substring("WEB-INF/tags/".length()).replace(".xhtml", "")
                : "";
    }

    List<Element> elements() {
        return elements(document);
    }

    static List<Element> elements(Document document) {
        var found = document.getElementsByTagName("*");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"))
                .toList();
    }

    /** What the elements of this name hold. */
    static List<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }

    /** All that is written between the tags. */
    List<String> texts() {
        return elements().stream().flatMap(element -> texts(element).stream()).toList();
    }

    /** What is written between the tags in words of a language: all but code. */
    List<String> words() {
        return elements().stream()
                .filter(element -> !element.getLocalName().equals("code"))
                .flatMap(element -> texts(element).stream())
                .toList();
    }

    private static List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text.getData());
            }
        }
        return texts;
    }

    /** The expressions of the page, in texts and attributes. */
    List<String> expressions() {
        Stream<String> attributes = elements().stream()
                .flatMap(element -> attributes(element).stream())
                .map(Attr::getValue);
        return Stream.concat(texts().stream(), attributes)
                .flatMap(text -> Expressions.in(text).stream())
                .toList();
    }

    @Override
    public String toString() {
        return path;
    }

    private static List<Page> read() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Page read(Path file) {
        try {
            String path = FOLDER.relativize(file).toString().replace('\\', '/');
            return new Page(path, Files.readAllLines(file).size(), xml(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
