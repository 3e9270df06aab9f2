package kz.almasu.document.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
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

    private static final String FONTS = "/liberation/Liberation";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

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
        builder.withW3cDocument(PaperHtml.of(html.render(document)), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Almasu");
        useFonts(builder);
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

    private static void useFonts(PdfRendererBuilder builder) {
        useFont(builder, "Serif", REGULAR, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        useFont(builder, "Serif", BOLD, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        // for SVG too: charts would otherwise use the fonts of the machine
        useFont(builder, "Sans", REGULAR, FontStyle.NORMAL, FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        useFont(builder, "Sans", BOLD, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        useFont(builder, "Sans", REGULAR, FontStyle.ITALIC, FSFontUseCase.DOCUMENT);
    }

    private static void useFont(
            PdfRendererBuilder builder, String family, int weight, FontStyle style, FSFontUseCase... uses) {
        String variant = style == FontStyle.ITALIC ? "Italic" : weight == BOLD ? "Bold" : "Regular";
        FSSupplier<InputStream> file =
                () -> PdfRenderer.class.getResourceAsStream(FONTS + family + "-" + variant + ".ttf");
        builder.useFont(file, "Liberation " + family, weight, style, true, Set.of(uses));
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
