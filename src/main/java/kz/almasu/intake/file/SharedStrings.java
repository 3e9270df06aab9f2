package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The shared strings of a workbook, referenced by its cells by index. */
final class SharedStrings {

    /** Total length; real workbooks of 20 MB stay below it, and it fits in memory. */
    static final int MAX_CHARACTERS = 12_000_000;

    private static final int MAX_STRINGS = 1_000_000;

    private final List<String> strings = new ArrayList<>();

    /**
     * Reads the shared strings part.
     *
     * @param part empty if the workbook has none
     */
    static SharedStrings of(Optional<InputStream> part) throws IOException, XMLStreamException {
        SharedStrings shared = new SharedStrings();
        if (part.isPresent()) {
            shared.read(new XmlPart(part.get()));
        }
        return shared;
    }

    private void read(XmlPart xml) throws IOException, XMLStreamException {
        long length = 0;
        while (xml.next()) {
            if (xml.is("si")) {
                String text = xml.richText("si");
                length += text.length();
                if (length > MAX_CHARACTERS || strings.size() >= MAX_STRINGS) {
                    throw new Archive.ArchiveLimitExceeded();
                }
                strings.add(text);
            }
        }
    }

    /** Returns the string of an index from 0; empty if there is none. */
    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }
}
