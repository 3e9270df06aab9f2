package kz.almasu.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Paragraph styles defined in {@code styles.xml}. */
enum ParagraphStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    PUBLISHER("Publisher"),
    KEY_FIGURE("KeyFigure"),
    KEY_NAME("KeyName"),
    BODY_TEXT("BodyText"),
    LIST_BULLET("ListBullet"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    TABLE_TEXT("TableText"),
    TABLE_NUMBER("TableNumber"),
    TABLE_MARK("TableMark"),
    TABLE_HEADING("TableHeading"),
    TABLE_HEADING_SMALL("TableHeadingSmall"),
    TABLE_NOTE("TableNote"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    CONTENTS_HEADING("TOCHeading"),
    CONTENTS_1("TOC1"),
    CONTENTS_2("TOC2"),
    HEADER("Header"),
    FOOTER("Footer"),
    FOOTNOTE_TEXT("FootnoteText"),
    SECTION_END("SectionEnd");

    private final String id;

    ParagraphStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Appends a paragraph of this style to the document. */
    XWPFParagraph paragraph(XWPFDocument word) {
        return set(word.createParagraph());
    }

    XWPFParagraph set(XWPFParagraph paragraph) {
        paragraph.setStyle(id);
        return paragraph;
    }
}
