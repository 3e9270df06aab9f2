package kz.almasu.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.regex.Pattern;
import kz.almasu.document.Document;
import kz.almasu.document.Renderer;
import kz.almasu.document.html.HtmlRenderer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Renders a document as PDF/UA-1 and PDF/A-2a. */
public final class PdfRenderer implements Renderer {

    /** XMP timestamp, which would make output non-deterministic. */
    private static final Pattern CREATION_DATE = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        // the style sheet is shared with browsers and has properties that this library does not support
        XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
    }

    private final HtmlRenderer html = new HtmlRenderer();

    @Override
    public byte[] render(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        org.w3c.dom.Document paper = PaperHtml.of(html.render(document));
        builder.withW3cDocument(paper, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Almasu");
        String text = paper.getDocumentElement().getTextContent();
        PdfFonts.use(builder, text);
        RightToLeft.use(builder, text);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            RepeatedHeadings.markAsArtifacts(pdf);
            removeTimestamps(pdf);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Makes output deterministic: the library would derive the document id from the current time. */
    private static void removeTimestamps(PDDocument pdf) throws IOException {
        pdf.setDocumentId(0L);
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATION_DATE.matcher(xmp).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
}
