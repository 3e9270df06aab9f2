package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings {

    /** Letters of all of them: what 20 MB of a real workbook never reach, and what memory holds. */
    static final int MAX_CHARACTERS = 12_000_000;

    private static final int MAX_STRINGS = 1_000_000;

    private final List<String> texts = new ArrayList<>();

    /** @param part nothing, if the workbook has none */
    static SharedStrings of(Optional<InputStream> part) throws IOException, XMLStreamException {
        SharedStrings shared = new SharedStrings();
        if (part.isPresent()) {
            shared.read(new XmlPart(part.get()));
        }
        return shared;
    }

    private void read(XmlPart xml) throws IOException, XMLStreamException {
        long letters = 0;
        while (xml.next()) {
            if (xml.is("si")) {
                String text = xml.richText("si");
                letters += text.length();
                if (letters > MAX_CHARACTERS || texts.size() >= MAX_STRINGS) {
                    throw new Archive.ArchiveLimitExceeded();
                }
                texts.add(text);
            }
        }
    }

    /** The text with this number, from 0; empty if there is none. */
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }
}
