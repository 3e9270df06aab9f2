package kz.almasu.document.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of PDF files: Liberation, and for signs that it lacks (₸, ☑, the non-breaking hyphen, Georgian, Armenian …)
 * DejaVu. The library prints a sign that no font has as #.
 */
public final class PdfFonts {

    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final CmapLookup MAIN_SIGNS = signs(LIBERATION + "Serif-Regular.ttf");
    private static final CmapLookup FALLBACK_SIGNS = signs(DEJAVU + ".ttf");

    private PdfFonts() {}

    /** Returns the signs of a text that no font has, in the order of their codes. */
    public static Set<String> missing(String text) {
        Set<String> missing = new TreeSet<>();
        lacking(text, MAIN_SIGNS)
                .filter(sign -> FALLBACK_SIGNS.getGlyphId(sign) == 0)
                .forEach(sign -> missing.add(Character.toString(sign)));
        return missing;
    }

    /** @param text what is to be printed: further fonts widen lines, so they are used only if they are needed */
    static void use(PdfRendererBuilder builder, String text) {
        use(builder, "Serif", REGULAR, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        use(builder, "Serif", BOLD, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        // for SVG too: charts would otherwise use the fonts of the machine
        use(builder, "Sans", REGULAR, FontStyle.NORMAL, FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        use(builder, "Sans", BOLD, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        use(builder, "Sans", REGULAR, FontStyle.ITALIC, FSFontUseCase.DOCUMENT);
        if (lacking(text, MAIN_SIGNS).findAny().isPresent()) {
            useFallback(builder, DEJAVU + ".ttf", REGULAR);
            useFallback(builder, DEJAVU + "-Bold.ttf", BOLD);
        }
    }

    private static void use(
            PdfRendererBuilder builder, String family, int weight, FontStyle style, FSFontUseCase... uses) {
        String variant = style == FontStyle.ITALIC ? "Italic" : weight == BOLD ? "Bold" : "Regular";
        builder.useFont(
                file(LIBERATION + family + "-" + variant + ".ttf"),
                "Liberation " + family,
                weight,
                style,
                true,
                Set.of(uses));
    }

    private static void useFallback(PdfRendererBuilder builder, String resource, int weight) {
        Set<FSFontUseCase> uses = Set.of(FSFontUseCase.FALLBACK_PRE, FSFontUseCase.SVG);
        builder.useFont(file(resource), "DejaVu Sans", weight, FontStyle.NORMAL, true, uses);
    }

    private static FSSupplier<InputStream> file(String resource) {
        return () -> PdfFonts.class.getResourceAsStream(resource);
    }

    private static IntStream lacking(String text, CmapLookup signs) {
        IntPredicate hasGlyph = sign -> signs.getGlyphId(sign) != 0;
        return text.codePoints().filter(PdfFonts::isPrinted).filter(hasGlyph.negate());
    }

    /** False for spaces, controls and invisible format characters, and for what is illegal in XML. */
    private static boolean isPrinted(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static CmapLookup signs(String resource) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
