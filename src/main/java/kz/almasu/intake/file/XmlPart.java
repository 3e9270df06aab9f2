package kz.almasu.intake.file;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A pull reader over the elements of a workbook part. DTDs and entities are rejected, and nothing external is
 * fetched.
 */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private final BoundedInputStream content;
    private final XMLStreamReader reader;

    XmlPart(InputStream content) throws XMLStreamException {
        this.content = new BoundedInputStream(content);
        reader = FACTORY.createXMLStreamReader(this.content);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Moves to the next start element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next start element inside the given one; false at its end. */
    boolean nextInside(String element) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
                return false;
            }
        }
        return false;
    }

    private int advance() throws XMLStreamException {
        content.resetCount();
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("A workbook defines no entities");
        }
        return event;
    }

    boolean is(String element) {
        return reader.getLocalName().equals(element);
    }

    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** Returns an attribute of any namespace; null if there is none. */
    String namespacedAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && reader.getAttributeNamespace(i) != null) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean isSet(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** Returns the text of a rich text element: all runs, without phonetic hints. */
    String richText(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (nextInside(element)) {
            if (is("t")) {
                text.append(text());
            } else if (is("rPh")) {
                skip("rPh");
            }
        }
        return text.indexOf("_x") < 0 ? text.toString() : XmlEscapes.resolve(text.toString());
    }

    /** Returns a count that a table declares for a row or a cell; one if it declares none. */
    int repetition(String attribute) {
        return Math.max(1, SpreadsheetNumbers.parseInteger(namespacedAttribute(attribute)));
    }

    /** Reads to the end of an element with nested text: its paragraphs, without comments. */
    String paragraphs(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT && is("annotation")) {
                skip("annotation");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && (is("s") || is("tab") || is("line-break") || is("p"))) {
                text.append(' ');
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals(element)) {
                return text.toString().strip();
            }
        }
        return text.toString().strip();
    }

    private void skip(String element) throws XMLStreamException {
        while (nextInside(element)) {
            continue;
        }
    }
}
