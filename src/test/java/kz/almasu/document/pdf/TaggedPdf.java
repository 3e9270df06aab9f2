package kz.almasu.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read by its structure tags, as screen readers do, and not by position on the page. */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument pdf;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    TaggedPdf(byte[] file) throws IOException {
        pdf = Loader.loadPDF(file);
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), text(content)));
            texts.put(page, ofPage);
        }
    }

    PDDocument pdf() {
        return pdf;
    }

    /** Returns all tables in reading order, as rows of cell texts. */
    List<List<List<String>>> tables() {
        return elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "Table")
                .map(table -> elements(table, "TR").map(this::cells).toList())
                .toList();
    }

    /** Returns the alternative texts of all figures in reading order. */
    List<String> alternativeTexts() {
        return elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "Figure")
                .map(PDStructureElement::getAlternateDescription)
                .toList();
    }

    private List<String> cells(PDStructureElement row) {
        return children(row).map(cell -> text(cell).strip()).toList();
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node, String type) {
        return children(node)
                .flatMap(child -> child.getStructureType().equals(type) ? Stream.of(child) : elements(child, type));
    }

    private static Stream<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }

    /** Joins lines, which break at spaces and after hyphens. */
    private String text(PDStructureElement element) {
        List<String> parts = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                parts.add(text(child));
            } else if (kid instanceof PDMarkedContentReference reference) {
                parts.add(texts.get(reference.getPage()).get(reference.getMCID()));
            } else if (kid instanceof Integer number) {
                parts.add(texts.get(element.getPage()).get(number));
            }
        }
        return String.join(" ", parts.stream().map(String::strip).toList()).replace("- ", "-");
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
