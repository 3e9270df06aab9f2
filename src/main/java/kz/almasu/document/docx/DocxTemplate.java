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

/** The empty Word file: styles, numbering, footnote separators and settings. */
final class DocxTemplate {

    private DocxTemplate() {}

    static XWPFDocument open(Document document) throws IOException {
        XWPFDocument word = new XWPFDocument();
        try {
            styles(word).setVal(OfficeText.tag(document.language()));
            parts(word);
        } catch (XmlException invalidResource) {
            throw new IllegalStateException(invalidResource);
        }
        OfficeFile.setProperties(word, document);
        return word;
    }

    /** Copies the styles and returns their default language, to be set. */
    private static CTLanguage styles(XWPFDocument word) throws IOException, XmlException {
        try (InputStream styles = part("styles.xml")) {
            CTStyles parsed = StylesDocument.Factory.parse(styles).getStyles();
            word.createStyles().setStyles(parsed);
            return parsed.getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
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
