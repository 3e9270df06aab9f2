package kz.almasu.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.document.chart.DocumentCharts;
import kz.almasu.document.markup.Markup;
import kz.almasu.system.Texts;

/** Writes the table of contents and the blocks of a document, each with an id as link target. */
final class ContentMarkup implements Block.Visitor<Markup> {

    private final Markup markup;
    private final Document document;
    private final SentenceMarkup sentences;
    private final TableMarkup tables;

    ContentMarkup(Markup markup, Document document, Links links) {
        this.markup = markup;
        this.document = document;
        this.sentences = new SentenceMarkup(markup, document.language(), links, blockIds(document));
        this.tables = new TableMarkup(markup, document.language(), links);
    }

    private static Set<String> blockIds(Document document) {
        Set<String> ids = new HashSet<>();
        document.blocks().forEach(block -> ids.add(elementId(block)));
        return ids;
    }

    /** Returns a unique id, for unnumbered captions from the table, because their own ids are all equal. */
    private static String elementId(Block block) {
        return block instanceof Block.TableBlock table && table.caption().number() == 0
                ? "table-" + table.table().id()
                : block.id();
    }

    void write() {
        markup.open("div", "class", "document", "lang", document.language().tag());
        tableOfContents();
        markup.open("div", "class", "text");
        document.blocks().forEach(block -> block.accept(this));
        sentences.writeFootnotes();
        markup.close().close();
    }

    /** Documents without headings have no table of contents. */
    private void tableOfContents() {
        if (entries().isEmpty()) {
            return;
        }
        markup.open("nav", "class", "toc", "aria-labelledby", "contents")
                .element("h2", Texts.get(document.language(), "document.contents"), "id", "contents")
                .open("ul");
        entries()
                .forEach(entry -> markup.open("li", "class", "level-" + entry.level())
                        .element("a", entry.text(), "href", "#" + entry.id())
                        .close());
        markup.close();
        captions(Caption.Kind.TABLE, "document.tables");
        captions(Caption.Kind.CHART, "document.charts");
        markup.close();
    }

    /** Lists the captions of a kind; on pages, where they are one press away, the list is not shown. */
    private void captions(Caption.Kind kind, String heading) {
        List<Caption> captions = document.captions(kind);
        if (captions.isEmpty() || document.cover().isEmpty()) {
            return;
        }
        markup.element("h2", Texts.get(document.language(), heading), "class", "captions")
                .open("ul", "class", "captions");
        captions.forEach(caption -> markup.open("li", "class", "level-1")
                .element("a", caption.text(), "href", "#" + caption.id())
                .close());
        markup.close();
    }

    private List<Block.Heading> entries() {
        List<Block.Heading> entries = new ArrayList<>();
        document.blocks().forEach(block -> {
            if (block instanceof Block.Heading heading) {
                entries.add(heading);
            } else if (isAppendix(block)) {
                entries.add(new Block.Heading(
                        elementId(block),
                        1,
                        ((Block.TableBlock) block).caption().text()));
            }
        });
        return entries;
    }

    private static boolean isAppendix(Block block) {
        return block instanceof Block.TableBlock table && table.caption().kind() == Caption.Kind.APPENDIX;
    }

    @Override
    public Markup heading(Block.Heading heading) {
        boolean ofAppendices =
                document.after(heading).filter(ContentMarkup::isAppendix).isPresent();
        return markup.element(
                heading.level() == 1 ? "h2" : "h3",
                heading.text(),
                "id",
                heading.id(),
                "class",
                ofAppendices ? "appendices" : null);
    }

    @Override
    public Markup paragraph(Block.Paragraph paragraph) {
        markup.open("p", "id", paragraph.id(), "class", document.isLeadIn(paragraph) ? "lead-in" : null);
        sentences.write(paragraph.sentences());
        return markup.close();
    }

    @Override
    public Markup listing(Block.Listing listing) {
        markup.open("ul", "id", listing.id());
        listing.items().forEach(item -> paragraph("li", null, List.of(item)));
        return markup.close();
    }

    private Markup paragraph(String element, String id, List<Sentence> content) {
        markup.open(element, "id", id);
        sentences.write(content);
        return markup.close();
    }

    @Override
    public Markup table(Block.TableBlock block) {
        String id = elementId(block);
        String label = id + "-label";
        boolean appendix = isAppendix(block);
        String kind = appendix ? "appendix" : "table";
        markup.open("section", "id", id, "class", block.table().isWide() ? kind + " across" : kind);
        if (appendix) {
            markup.element("h2", block.caption().text(), "id", label);
        }
        tables.write(block.table(), appendix ? null : block.caption().text(), label);
        block.notes().forEach(note -> paragraph("p", null, List.of(note)));
        return markup.close();
    }

    @Override
    public Markup chart(Block.ChartBlock block) {
        String label = block.id() + "-label";
        markup.open("figure", "id", block.id())
                .element("figcaption", block.caption().text(), "id", label)
                // not a region: the table of the chart is the region with this name
                .open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-labelledby", label);
        DocumentCharts.of(block, document.language())
                .forEach(chart -> chart.write(markup, block.id() + "-" + chart.kind()));
        markup.close();
        if (block.isTabulated()) {
            tables.write(block.data(), null, label);
        }
        return markup.close();
    }
}
