package kz.almasu.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Document;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A rendered Word file, read with POI. */
final class WordFile {

    private final XWPFDocument word;
    private final String xml;

    private WordFile(XWPFDocument word) {
        this.word = word;
        this.xml = word.getDocument().xmlText();
    }

    static WordFile of(Document document) {
        try {
            return new WordFile(new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(document))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    XWPFDocument word() {
        return word;
    }

    /** Returns the XML of the body. */
    String xml() {
        return xml;
    }

    List<XWPFTable> tables() {
        return word.getTables();
    }

    /** Returns the texts of the paragraphs of a style, without field instructions. */
    List<String> texts(ParagraphStyle style) {
        return paragraphs(style).map(WordFile::text).toList();
    }

    Stream<XWPFParagraph> paragraphs(ParagraphStyle style) {
        return word.getBodyElements().stream()
                .filter(XWPFParagraph.class::isInstance)
                .map(XWPFParagraph.class::cast)
                .filter(paragraph -> style.id().equals(paragraph.getStyle()));
    }

    static String text(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> run.getCTR().sizeOfFootnoteReferenceArray() == 0
                        && run.getCTR().sizeOfInstrTextArray() == 0)
                .map(XWPFRun::text)
                .collect(Collectors.joining());
    }

    /** Returns the paragraph before a table. */
    String textAbove(XWPFTable table) {
        List<IBodyElement> elements = word.getBodyElements();
        return text((XWPFParagraph) elements.get(elements.indexOf(table) - 1));
    }
}
