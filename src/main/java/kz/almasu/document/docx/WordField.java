package kz.almasu.document.docx;

import kz.almasu.document.office.OfficeText;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes fields that Word can update: page numbers, caption numbers, cross-references. Each has an initial result, which is
 * displayed until the update.
 */
final class WordField {

    private WordField() {}

    /** @param result displayed until Word updates the field */
    static void write(XWPFParagraph paragraph, String instruction, String result) {
        begin(paragraph, instruction);
        text(paragraph, result);
        end(paragraph);
    }

    static void begin(XWPFParagraph paragraph, String instruction) {
        addFieldChar(paragraph, STFldCharType.BEGIN);
        var text = paragraph.createRun().getCTR().addNewInstrText();
        text.setSpace(SpaceAttribute.Space.PRESERVE);
        text.setStringValue(" " + instruction + " ");
        addFieldChar(paragraph, STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        addFieldChar(paragraph, STFldCharType.END);
    }

    static void text(XWPFParagraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.createRun().setText(OfficeText.withoutIllegalCharacters(text));
        }
    }

    private static void addFieldChar(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
