package kz.almasu.document.markup;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A builder of HTML that is also well-formed XML. Text is escaped; characters that are illegal in XML are replaced.
 * Attributes are passed as alternating names and values; those with a null value are omitted.
 */
public final class Markup {

    /** The JDK's implementation, not the server's, so that output is the same everywhere. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter output = new StringWriter();
    private final XMLStreamWriter xml;

    public Markup() {
        try {
            xml = WRITERS.createXMLStreamWriter(output);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Markup open(String name, String... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            writeAttributes(attributes);
        });
    }

    public Markup close() {
        return write(xml::writeEndElement);
    }

    /** Writes a void element. */
    public Markup empty(String name, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    public Markup text(String text) {
        return write(() -> xml.writeCharacters(withoutIllegalCharacters(text)));
    }

    /** Closes all open elements and returns the markup. */
    public String html() {
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

    /** True for the characters of XML 1.0. */
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
