package kz.almasu.document.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, read from its XML without the library that wrote it. */
final class WorkbookFixture {

    private final Document sheet;
    private final Document strings;
    private final Document styles;

    private WorkbookFixture(Map<String, Document> parts) {
        sheet = parts.get("xl/worksheets/sheet1.xml");
        strings = parts.get("xl/sharedStrings.xml");
        styles = parts.get("xl/styles.xml");
    }

    static WorkbookFixture read(byte[] workbook) {
        Map<String, Document> parts = new HashMap<>();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), xml(zip.getInputStream(entry)));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WorkbookFixture(parts);
    }

    private static Document xml(InputStream part) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(part);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IOException(malformed);
        }
    }

    /** Returns the text of a text cell. */
    String text(String address) {
        Element cell = cell(address);
        return switch (cell.getAttribute("t")) {
            case "s" ->
                elements(strings, "si")
                        .skip(Integer.parseInt(value(cell)))
                        .findFirst()
                        .orElseThrow()
                        .getTextContent();
            case "inlineStr" -> cell.getTextContent();
            default -> throw new AssertionError(address + " is not a text cell");
        };
    }

    /** Returns the number of a numeric cell. */
    BigDecimal number(String address) {
        Element cell = cell(address);
        if (!cell.getAttribute("t").isEmpty() && !cell.getAttribute("t").equals("n")) {
            throw new AssertionError(address + " is not a numeric cell");
        }
        return new BigDecimal(value(cell));
    }

    /** Returns the number format of a cell. */
    String format(String address) {
        int style = Integer.parseInt(cell(address).getAttribute("s"));
        Element formats = (Element) styles.getElementsByTagName("cellXfs").item(0);
        String id = ((Element) formats.getElementsByTagName("xf").item(style)).getAttribute("numFmtId");
        return elements(styles, "numFmt")
                .filter(format -> format.getAttribute("numFmtId").equals(id))
                .findFirst()
                .orElseThrow()
                .getAttribute("formatCode");
    }

    boolean isEmpty(String address) {
        return cells(address).allMatch(cell -> cell.getTextContent().isEmpty());
    }

    boolean hasFormulas() {
        return sheet.getElementsByTagName("f").getLength() > 0;
    }

    private Element cell(String address) {
        return cells(address).findFirst().orElseThrow(() -> new AssertionError(address + " is empty"));
    }

    private Stream<Element> cells(String address) {
        return elements(sheet, "c").filter(cell -> cell.getAttribute("r").equals(address));
    }

    private static String value(Element cell) {
        return cell.getElementsByTagName("v").item(0).getTextContent();
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
