package kz.almasu.document.docx;

import java.io.IOException;
import java.io.InputStream;
import kz.almasu.document.Document;
import kz.almasu.document.office.OfficeFile;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty Word file with the styles, the bullets and the footnote lines of every note. */
final class DocxTemplate {

    private DocxTemplate() {}

    static XWPFDocument open(Document document) throws IOException {
        XWPFDocument word = new XWPFDocument();
        try {
            styles(word).setVal(OfficeText.tag(document.language()));
            parts(word);
        } catch (XmlException ownPartIsBroken) {
            throw new IllegalStateException(ownPartIsBroken);
        }
        OfficeFile.describe(word, document);
        return word;
    }

    /** Takes the styles over and gives the language that they say the text is in. */
    private static CTLanguage styles(XWPFDocument word) throws IOException, XmlException {
        try (InputStream styles = part("styles.xml")) {
            CTStyles looks = StylesDocument.Factory.parse(styles).getStyles();
            word.createStyles().setStyles(looks);
            return looks.getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
        }
    }

    private static void parts(XWPFDocument word) throws IOException, XmlException {
        try (InputStream numbering = part("numbering.xml");
                InputStream footnotes = part("footnotes.xml");
                InputStream settings = part("settings.xml")) {
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            word.createFootnotes();
            FootnotesDocument.Factory.parse(footnotes)
                    .getFootnotes()
                    .getFootnoteList()
                    .forEach(word::addFootnote);
            word.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        }
    }

    private static InputStream part(String name) {
        return DocxTemplate.class.getResourceAsStream(name);
    }
}
