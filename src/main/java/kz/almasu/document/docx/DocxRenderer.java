package kz.almasu.document.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.almasu.document.Document;
import kz.almasu.document.Renderer;
import kz.almasu.document.office.OfficeFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Renders a document as a Word file. */
public final class DocxRenderer implements Renderer {

    @Override
    public byte[] render(Document document) {
        try (XWPFDocument word = DocxTemplate.open(document)) {
            new BodyWriter(word, document).write();
            return OfficeFile.bytes(word);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
