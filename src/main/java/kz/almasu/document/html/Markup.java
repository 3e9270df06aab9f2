package kz.almasu.document.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * HTML that is well-formed XML too, written piece by piece. Whatever text it is given is escaped, and characters that no
 * XML can hold are replaced. Attributes are given as names and values in turn; those without a value are left out.
 */
final class Markup {

    /** The JDK's own, not the server's: the same document gives the same bytes everywhere. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter output = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = WRITERS.createXMLStreamWriter(output);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Begins an element. */
    Markup open(String name, String... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            writeAttributes(attributes);
        });
    }

    /** Ends the element begun last. */
    Markup close() {
        return write(xml::writeEndElement);
    }

    /** An element that cannot have content. */
    Markup empty(String name, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    /** An element with nothing but text. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        return write(() -> xml.writeCharacters(withoutIllegalCharacters(text)));
    }

    /** All that was written, with all elements ended. */
    String html() {
        write(xml::writeEndDocument);
        return output.toString();
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.writeAttribute(attributes[i], withoutIllegalCharacters(attributes[i + 1]));
            }
        }
    }

    private static String withoutIllegalCharacters(String text) {
        return text.codePoints()
                .map(point -> isLegal(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private Markup write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
