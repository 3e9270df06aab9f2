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

/**
 * Writes the table of contents and, of a document with a cover, the lists of tables and charts. Page numbers are fields
 * without a stored number, because only the program that lays out the pages knows them: LibreOffice works them out when it
 * opens the file, Word when it updates fields or prints. They are not in a TOC field, whose results LibreOffice does not
 * work out.
 */
final class ContentsWriter {

    /** Shown until the fields are worked out; LibreOffice leaves a field without any result empty. */
    private static final String NOT_LAID_OUT = "·";

    private record ContentsEntry(String target, String text, ParagraphStyle style) {}

    private final XWPFDocument word;
    private final Document document;

    ContentsWriter(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
    }

    void write() {
        boolean onNewPage = !document.cover().isEmpty();
        list(
                "document.contents",
                document.blocks().stream().flatMap(ContentsWriter::entry).toList(),
                onNewPage);
        if (onNewPage) {
            captions("document.tables", Caption.Kind.TABLE);
            captions("document.charts", Caption.Kind.CHART);
        }
    }

    private void captions(String heading, Caption.Kind kind) {
        list(
                heading,
                document.captions(kind).stream()
                        .map(caption -> new ContentsEntry(caption.id(), caption.text(), ParagraphStyle.CONTENTS_1))
                        .toList(),
                false);
    }

    private void list(String heading, List<ContentsEntry> entries, boolean onNewPage) {
        if (entries.isEmpty()) {
            return;
        }
        XWPFParagraph title = ParagraphStyle.CONTENTS_HEADING.paragraph(word);
        title.setPageBreak(onNewPage);
        WordField.text(title, Texts.get(document.language(), heading));
        entries.forEach(entry -> {
            XWPFParagraph paragraph = entry.style().paragraph(word);
            link(paragraph, entry);
            paragraph.createRun().addTab();
            WordField.write(paragraph, "PAGEREF " + Bookmarks.name(entry.target()) + " \\h", NOT_LAID_OUT);
        });
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
