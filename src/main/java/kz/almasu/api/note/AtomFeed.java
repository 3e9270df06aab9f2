package kz.almasu.api.note;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.almasu.edition.Edition;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Writes editions as an Atom feed (RFC 4287) in one language. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final URI api;
    private final Language language;

    /** @param api address of the API, against which paths are resolved */
    AtomFeed(URI api, Language language) {
        this.api = api;
        this.language = language;
    }

    /** @param editions newest half-year first @param label name of a half-year by its code */
    String write(List<Edition> editions, UnaryOperator<String> label) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language.tag());
            String self = address("/api/v1/editions.atom?lang=" + language.tag());
            element(xml, "id", self);
            element(xml, "title", Texts.get(language, "edition.feed"));
            element(xml, "updated", updated(editions).toString());
            link(xml, "self", "application/atom+xml", self);
            link(xml, "alternate", "text/html", address("/note/editions.xhtml?lang=" + language.tag()));
            for (Edition edition : editions) {
                entry(xml, edition, label.apply(edition.getPeriod()));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static Instant updated(List<Edition> editions) {
        return editions.stream()
                .map(Edition::getPublishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void entry(XMLStreamWriter xml, Edition edition, String halfYear) throws XMLStreamException {
        String path = edition.getPeriod() + "/" + edition.getNumber();
        String page = "/note/edition.xhtml?lang=" + language.tag() + "&period=" + edition.getPeriod() + "&number="
                + edition.getNumber();
        xml.writeStartElement("entry");
        element(xml, "id", address("/api/v1/editions/" + path));
        element(xml, "title", Texts.get(language, "page.note.editions.one", halfYear, edition.getNumber()));
        element(xml, "updated", edition.getPublishedAt().toString());
        xml.writeStartElement("author");
        element(xml, "name", Texts.get(language, "portal.name"));
        xml.writeEndElement();
        element(xml, "summary", Objects.requireNonNullElse(edition.getCorrectionReason(), ""));
        link(xml, "alternate", "text/html", address(page));
        link(
                xml,
                "enclosure",
                "application/pdf",
                address("/api/v1/editions/" + path + "/note.pdf?lang=" + language.tag()));
        xml.writeEndElement();
    }

    private String address(String path) {
        return api.resolve(path).toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
