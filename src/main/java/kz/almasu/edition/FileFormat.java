package kz.almasu.edition;

import java.util.Arrays;
import java.util.Locale;
import kz.almasu.document.Document;
import kz.almasu.document.Renderer;
import kz.almasu.document.docx.DocxRenderer;
import kz.almasu.document.html.HtmlRenderer;
import kz.almasu.document.pdf.PdfRenderer;
import kz.almasu.document.xlsx.WorkbookRenderer;
import kz.almasu.system.MediaTypes;
import kz.almasu.system.Refusal;

/** The file formats in which a note is published. */
public enum FileFormat {
    HTML(MediaTypes.HTML_UTF_8, new HtmlRenderer()),
    PDF(MediaTypes.PDF, new PdfRenderer()),
    DOCX(MediaTypes.DOCX, new DocxRenderer()),
    XLSX(MediaTypes.XLSX, new WorkbookRenderer());

    private final String mediaType;
    private final Renderer renderer;

    FileFormat(String mediaType, Renderer renderer) {
        this.mediaType = mediaType;
        this.renderer = renderer;
    }

    /** @throws Refusal invalid, if there is no format with this extension */
    public static FileFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notAllowed(Arrays.stream(values()).map(FileFormat::extension), extension, "format"));
    }

    /** Without a dot: {@code pdf}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Renders a document deterministically: equal documents give equal bytes. */
    public byte[] render(Document document) {
        return renderer.render(document);
    }
}
