package kz.almasu.document.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes cover, table of contents and blocks; the visitor's result is true if the block ends with a table. */
final class BodyWriter implements Block.Visitor<Boolean> {

    private static final int SPACE_BELOW_TABLE = 240; // twentieths of a point

    private final XWPFDocument word;
    private final Document document;
    private final PageLayout pageLayout;
    private final SentenceWriter sentenceWriter;
    private final Bookmarks bookmarks = new Bookmarks();
    private final CaptionWriter captions = new CaptionWriter(bookmarks);
    private boolean belowTable;

    BodyWriter(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
        this.pageLayout = new PageLayout(word, document);
        this.sentenceWriter = new SentenceWriter(word, document);
    }

    void write() {
        new CoverWriter(word, document, sentenceWriter).write();
        new ContentsWriter(word, document).write();
        for (int i = 0; i < document.blocks().size(); i++) {
            pageLayout.setLandscape(isLandscape(i));
            belowTable = document.blocks().get(i).accept(this);
        }
        pageLayout.finish();
    }

    /** True for wide tables and the headings directly above them. */
    private boolean isLandscape(int index) {
        if (index == document.blocks().size()) {
            return false;
        }
        Block block = document.blocks().get(index);
        return block instanceof Block.Heading
                ? isLandscape(index + 1)
                : block instanceof Block.TableBlock table && table.table().isWide();
    }

    @Override
    public Boolean heading(Block.Heading heading) {
        XWPFParagraph paragraph =
                (heading.level() == 1 ? ParagraphStyle.HEADING_1 : ParagraphStyle.HEADING_2).paragraph(word);
        // the text begins below the contents, which follow the cover
        boolean first =
                !document.cover().isEmpty() && heading == document.blocks().get(0);
        paragraph.setPageBreak(first || isAboveAppendix(heading));
        bookmarks.enclose(paragraph, Bookmarks.name(heading.id()), () -> WordField.text(paragraph, heading.text()));
        return false;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        paragraph(ParagraphStyle.BODY_TEXT, paragraph.sentences()).setKeepNext(document.isLeadIn(paragraph));
        return false;
    }

    @Override
    public Boolean listing(Block.Listing listing) {
        listing.items().forEach(item -> paragraph(ParagraphStyle.LIST_BULLET, List.of(item)));
        return false;
    }

    @Override
    public Boolean table(Block.TableBlock table) {
        caption(table.caption(), table);
        table(table.table(), table.table().isWide());
        table.notes().forEach(note -> sentenceWriter.write(ParagraphStyle.TABLE_NOTE.paragraph(word), List.of(note)));
        return true;
    }

    @Override
    public Boolean chart(Block.ChartBlock chart) {
        caption(chart.caption(), chart);
        try {
            ChartWriter.write(word, chart);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (chart.isTabulated()) {
            table(chart.data(), false);
        }
        return chart.isTabulated();
    }

    private XWPFParagraph paragraph(ParagraphStyle style, List<Sentence> text) {
        XWPFParagraph paragraph = style.paragraph(word);
        if (belowTable) {
            paragraph.setSpacingBefore(SPACE_BELOW_TABLE);
            belowTable = false;
        }
        sentenceWriter.write(paragraph, text);
        return paragraph;
    }

    private boolean isAboveAppendix(Block heading) {
        return document.after(heading)
                .filter(Block.TableBlock.class::isInstance)
                .map(block -> ((Block.TableBlock) block).caption().kind() == Caption.Kind.APPENDIX)
                .orElse(false);
    }

    /** Appendices start a new page, the first one below its heading, and are listed in the table of contents. */
    private void caption(Caption caption, Block block) {
        boolean appendix = caption.kind() == Caption.Kind.APPENDIX;
        XWPFParagraph paragraph = (appendix ? ParagraphStyle.HEADING_1 : ParagraphStyle.CAPTION).paragraph(word);
        int index = document.blocks().indexOf(block);
        boolean belowHeading = index > 0 && document.blocks().get(index - 1) instanceof Block.Heading;
        paragraph.setPageBreak(appendix && !belowHeading);
        captions.write(paragraph, caption);
    }

    private void table(Table table, boolean landscape) {
        new TableWriter(word.getDocument().getBody().addNewTbl(), table, document.language(), landscape).write();
    }
}
