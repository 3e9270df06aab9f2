package kz.almasu.document.docx;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Document;
import kz.almasu.document.office.OfficeText;
import kz.almasu.system.Texts;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;

/**
 * Writes the table of contents as a field whose initial result is a link per heading. Page numbers are missing until the
 * field is updated, because only Word can compute them.
 */
final class ContentsWriter {

    private record ContentsEntry(String target, String text, ParagraphStyle style) {}

    private ContentsWriter() {}

    static void write(XWPFDocument word, Document document) {
        List<ContentsEntry> entries =
                document.blocks().stream().flatMap(ContentsWriter::entry).toList();
        if (entries.isEmpty()) {
            return;
        }
        CTSdtContentBlock content = contentControl(word).addNewSdtContent();
        WordField.text(
                ParagraphStyle.CONTENTS_HEADING.set(new XWPFParagraph(content.addNewP(), word)),
                Texts.get(document.language(), "document.contents"));
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph paragraph = entries.get(i).style().set(new XWPFParagraph(content.addNewP(), word));
            if (i == 0) {
                WordField.begin(paragraph, "TOC \\o \"1-2\" \\h \\z");
            }
            link(paragraph, entries.get(i));
            if (i == entries.size() - 1) {
                WordField.end(paragraph);
            }
        }
    }

    /** Adds the content control by which Word offers to update the table of contents. */
    private static CTSdtBlock contentControl(XWPFDocument word) {
        CTSdtBlock contentControl = word.getDocument().getBody().addNewSdt();
        var gallery = contentControl.addNewSdtPr().addNewDocPartObj();
        gallery.addNewDocPartGallery().setVal("Table of Contents");
        gallery.addNewDocPartUnique();
        return contentControl;
    }

    private static Stream<ContentsEntry> entry(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(new ContentsEntry(
                    block.id(),
                    heading.text(),
                    heading.level() == 1 ? ParagraphStyle.CONTENTS_1 : ParagraphStyle.CONTENTS_2));
        }
        return block instanceof Block.TableBlock table && table.caption().kind() == Caption.Kind.APPENDIX
                ? Stream.of(new ContentsEntry(block.id(), table.caption().text(), ParagraphStyle.CONTENTS_1))
                : Stream.empty();
    }

    private static void link(XWPFParagraph paragraph, ContentsEntry entry) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(Bookmarks.name(entry.target()));
        link.setHistory(true);
        new XWPFRun(link.addNewR(), (IRunBody) paragraph).setText(OfficeText.withoutIllegalCharacters(entry.text()));
    }
}
