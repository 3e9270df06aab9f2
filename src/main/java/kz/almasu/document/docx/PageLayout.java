package kz.almasu.document.docx;

import java.math.BigInteger;
import kz.almasu.document.Document;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A4 pages, portrait or landscape, with the margins of official documents: 30 mm on the binding side, 20 mm at top and
 * bottom, 15 mm on the right. All pages but the first have a header with the title and a footer with the page number.
 */
final class PageLayout {

    private static final int TWIPS_PER_CM = 567;
    private static final int SHORT_SIDE = 21 * TWIPS_PER_CM;
    private static final int LONG_SIDE = (int) (29.7 * TWIPS_PER_CM);
    private static final int BINDING_MARGIN = 3 * TWIPS_PER_CM;
    private static final int MARGIN = 2 * TWIPS_PER_CM;
    private static final int NARROW_MARGIN = (int) (1.5 * TWIPS_PER_CM);
    private static final int HEADER_DISTANCE = TWIPS_PER_CM;

    private final XWPFDocument word;
    private final Document document;
    private boolean landscape;
    private boolean first = true;

    PageLayout(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
    }

    /** Returns the text width in twips. */
    static int width(boolean landscape) {
        return landscape ? LONG_SIDE - 2 * MARGIN : SHORT_SIDE - BINDING_MARGIN - NARROW_MARGIN;
    }

    /** Starts a new section if the orientation changes. */
    void setLandscape(boolean newLandscape) {
        if (newLandscape != landscape) {
            XWPFParagraph last = ParagraphStyle.SECTION_END.paragraph(word);
            section(last.getCTP().getPPr().addNewSectPr());
            landscape = newLandscape;
        }
    }

    /** Ends the last section. The final paragraph is required: a Word body must not end with a table. */
    void finish() {
        ParagraphStyle.SECTION_END.paragraph(word);
        section(word.getDocument().getBody().addNewSectPr());
    }

    private void section(CTSectPr section) {
        if (first) {
            section.addNewTitlePg();
            headerAndFooter(new XWPFHeaderFooterPolicy(word, section));
            first = false;
        }
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(landscape ? BINDING_MARGIN : MARGIN));
        margins.setRight(BigInteger.valueOf(landscape ? MARGIN : NARROW_MARGIN));
        margins.setBottom(BigInteger.valueOf(landscape ? NARROW_MARGIN : MARGIN));
        margins.setLeft(BigInteger.valueOf(landscape ? MARGIN : BINDING_MARGIN));
        margins.setHeader(BigInteger.valueOf(HEADER_DISTANCE));
        margins.setFooter(BigInteger.valueOf(HEADER_DISTANCE));
        margins.setGutter(BigInteger.ZERO);
    }

    private void headerAndFooter(XWPFHeaderFooterPolicy policy) {
        WordField.text(
                ParagraphStyle.HEADER.set(policy.createHeader(STHdrFtr.DEFAULT).createParagraph()),
                document.title() + ". " + document.scope());
        XWPFParagraph footer =
                ParagraphStyle.FOOTER.set(policy.createFooter(STHdrFtr.DEFAULT).createParagraph());
        WordField.write(footer, "PAGE", "2");
        WordField.text(footer, " / ");
        WordField.write(footer, "NUMPAGES", "2");
    }
}
