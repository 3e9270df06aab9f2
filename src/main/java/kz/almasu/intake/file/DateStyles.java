package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The cell styles of a workbook that display a number as a date. */
final class DateStyles {

    /** Quoted, escaped and bracketed parts of a number format, which are no date codes. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

    private static final Pattern DATE_CODES = Pattern.compile("[dDyY]|[mM]{2,}");

    private final Map<Integer, Boolean> dateStyles = new HashMap<>();

    /**
     * Reads the styles part.
     *
     * @param part empty if the workbook has none
     */
    static DateStyles of(Optional<InputStream> part) throws IOException, XMLStreamException {
        DateStyles styles = new DateStyles();
        if (part.isPresent()) {
            styles.read(new XmlPart(part.get()));
        }
        return styles;
    }

    private void read(XmlPart xml) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        while (xml.next()) {
            if (xml.is("numFmt")) {
                formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (xml.is("cellXfs")) {
                readCells(xml, formats);
                return;
            }
        }
    }

    private void readCells(XmlPart xml, Map<String, String> formats) throws XMLStreamException {
        int number = 0;
        while (xml.nextInside("cellXfs")) {
            if (xml.is("xf")) {
                String format = xml.attribute("numFmtId");
                dateStyles.put(number++, format != null && isDate(format, formats.get(format)));
            }
        }
    }

    /** The built-in formats 14–17, 22, 27–36 and 50–58 are dates; they have no format code. */
    private static boolean isDate(String format, String code) {
        if (code != null) {
            return DATE_CODES.matcher(LITERAL.matcher(code).replaceAll("")).find();
        }
        int number = SpreadsheetNumbers.parseInteger(format);
        return (number >= 14 && number <= 17)
                || number == 22
                || (number >= 27 && number <= 36)
                || (number >= 50 && number <= 58);
    }

    boolean isDate(String style) {
        return style != null && dateStyles.getOrDefault(SpreadsheetNumbers.parseInteger(style), false);
    }
}
