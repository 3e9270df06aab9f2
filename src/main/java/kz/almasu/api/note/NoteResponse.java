package kz.almasu.api.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;

/**
 * The note as JSON, divided into sections.
 *
 * @param scope name of the period
 * @param edition null for the note with current figures
 * @param sha256 hash of the content of the edition; null for the note with current figures
 */
public record NoteResponse(
        String period,
        String language,
        String title,
        String scope,
        Integer edition,
        String sha256,
        List<SectionResponse> sections) {

    /**
     * The blocks below one heading, or before the first heading.
     *
     * @param level 1 for a section, 2 for a subsection; 0 before the first heading
     * @param sentences of paragraphs and lists
     */
    public record SectionResponse(
            String id,
            String heading,
            int level,
            List<SentenceResponse> sentences,
            List<TableBlockResponse> tables,
            List<ChartResponse> charts) {}

    /**
     * A sentence.
     *
     * @param figures values in text order
     */
    public record SentenceResponse(
            String id, String text, List<FigureResponse> figures, List<SentenceResponse> footnotes) {}

    /** @param from addresses of the figures that the value is computed from */
    public record FigureResponse(String text, List<String> from) {}

    public record TableBlockResponse(String id, String caption, TableResponse table, List<SentenceResponse> notes) {}

    /** @param alternative text alternative of the chart */
    public record ChartResponse(String id, String caption, String alternative, TableResponse data) {}

    static NoteResponse of(Document document, String period, Integer edition, String sha256) {
        List<SectionResponse> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading && !blocks.isEmpty()) {
                sections.add(section(blocks, period));
                blocks.clear();
            }
            blocks.add(block);
        }
        if (!blocks.isEmpty()) {
            sections.add(section(blocks, period));
        }
        return new NoteResponse(
                period, document.language().tag(), document.title(), document.scope(), edition, sha256, sections);
    }

    private static SectionResponse section(List<Block> blocks, String period) {
        Block first = blocks.get(0);
        Block.Heading heading = first instanceof Block.Heading found ? found : new Block.Heading(first.id(), 0, "");
        return new SectionResponse(
                heading.id(),
                heading.text(),
                heading.level(),
                blocks.stream()
                        .flatMap(NoteResponse::sentences)
                        .map(NoteResponse::sentence)
                        .toList(),
                blocksOf(blocks, Block.TableBlock.class)
                        .map(block -> new TableBlockResponse(
                                block.id(),
                                block.caption().text(),
                                table(block.table(), period),
                                block.notes().stream()
                                        .map(NoteResponse::sentence)
                                        .toList()))
                        .toList(),
                blocksOf(blocks, Block.ChartBlock.class)
                        .map(block -> new ChartResponse(
                                block.id(), block.caption().text(), block.alternative(), table(block.data(), period)))
                        .toList());
    }

    private static <T extends Block> Stream<T> blocksOf(List<Block> blocks, Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Sentence> sentences(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.sentences().stream();
        }
        return block instanceof Block.Listing listing ? listing.items().stream() : Stream.empty();
    }

    private static SentenceResponse sentence(Sentence sentence) {
        return new SentenceResponse(
                sentence.id(),
                sentence.text(),
                inlines(sentence, Inline.Value.class)
                        .map(value -> new FigureResponse(value.text(), value.sources()))
                        .toList(),
                inlines(sentence, Inline.Footnote.class)
                        .flatMap(footnote -> footnote.sentences().stream())
                        .map(NoteResponse::sentence)
                        .toList());
    }

    private static <T extends Inline> Stream<T> inlines(Sentence sentence, Class<T> kind) {
        return sentence.content().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static TableResponse table(Table table, String period) {
        return TableResponse.of(table, period, Basis.APPROVED);
    }
}
