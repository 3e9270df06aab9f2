package kz.almasu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.system.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Signs that the main font lacks. */
class PdfFontsTest {

    private static final String SIGNS = "25 000 ₸, со\u2011оператив, ☑ ☐ ★, ქართული, Հայերեն";

    @Test
    void arePrintedInTheFallbackFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(SIGNS))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(SIGNS).doesNotContain("#");
            assertThat(fonts(pdf)).anyMatch(font -> font.endsWith("DejaVuSans"));
        }
    }

    /** Arabic may be read as forms of its letters, which are the letters when compared for compatibility. */
    @Test
    void wordsFromRightToLeftArePrintedInTheirDirection() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render("Серіктес: جامعة القاهرة (Мысыр), האוניברסיטה העברית."))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .contains("Серіктес: ", "(Мысыр)", "האוניברסיטה העברית")
                    .doesNotContain("#");
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("جامعة القاهرة");
        }
    }

    @Test
    void theFallbackFontIsLeftOutWhereItIsNotNeeded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render("Ә Ғ Қ Ң Ө Ұ Ү Һ І № – « »"))) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(font -> font.contains("Liberation"));
        }
    }

    @Test
    void signsOfNoFontAreNamed() {
        assertThat(PdfFonts.missing("Delhi – दिल, 🎓, ₸")).containsExactly("द", "ल", "\u093F", "🎓");
        assertThat(PdfFonts.missing(SIGNS)).isEmpty();
    }

    private static byte[] render(String text) {
        Sentence sentence = new Sentence("s", List.of(new Inline.PlainText(text)));
        return new PdfRenderer()
                .render(new Document(
                        Language.KK, "Title", "Scope", "", List.of(new Block.Paragraph("p", List.of(sentence)))));
    }

    private static List<String> fonts(PDDocument pdf) throws IOException {
        List<String> fonts = new ArrayList<>();
        for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
            fonts.add(pdf.getPage(0).getResources().getFont(name).getName());
        }
        return fonts;
    }
}
