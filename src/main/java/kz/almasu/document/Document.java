package kz.almasu.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.system.Language;

/**
 * A publication in one language, independent of any file format.
 *
 * @param scope subtitle: the period that the document covers
 * @param edition number and date of the edition; empty before publication
 */
public record Document(Language language, String title, String scope, String edition, Cover cover, List<Block> blocks) {

    /** Creates a document without a first page of its own. */
    public Document(Language language, String title, String scope, String edition, List<Block> blocks) {
        this(language, title, scope, edition, Cover.NONE, blocks);
    }

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Returns the blocks of one type, in document order. */
    public <T extends Block> Stream<T> blocks(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    public Set<String> ids() {
        return blocks.stream().map(Block::id).collect(Collectors.toSet());
    }

    public Set<String> sentenceIds() {
        return sentences().map(Sentence::id).collect(Collectors.toSet());
    }

    /** Returns the block below a block; empty for the last one. */
    public Optional<Block> after(Block block) {
        return blocks.stream().skip(blocks.indexOf(block) + 1L).findFirst();
    }

    /** True if the paragraph introduces a list, so that it must not end a page. */
    public boolean isLeadIn(Block.Paragraph paragraph) {
        return after(paragraph).filter(Block.Listing.class::isInstance).isPresent();
    }

    /** Returns the captions of numbered tables and charts, in document order. */
    public List<Caption> captions(Caption.Kind kind) {
        return Stream.concat(
                        blocks(Block.ChartBlock.class).map(Block.ChartBlock::caption),
                        blocks(Block.TableBlock.class).map(Block.TableBlock::caption))
                .filter(caption -> caption.kind() == kind && caption.number() > 0)
                .toList();
    }

    /** Returns the sentences of paragraphs, lists and table notes in document order, without footnotes. */
    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(Document::sentences);
    }

    /** Returns the sentences of a block, without footnotes. */
    public static Stream<Sentence> sentences(Block block) {
        return block.accept(new BlockSentences());
    }

    /** The sentences of a block, without footnotes. */
    private static final class BlockSentences implements Block.Visitor<Stream<Sentence>> {

        @Override
        public Stream<Sentence> heading(Block.Heading heading) {
            return Stream.empty();
        }

        @Override
        public Stream<Sentence> paragraph(Block.Paragraph paragraph) {
            return paragraph.sentences().stream();
        }

        @Override
        public Stream<Sentence> listing(Block.Listing listing) {
            return listing.items().stream();
        }

        @Override
        public Stream<Sentence> table(Block.TableBlock table) {
            return table.notes().stream();
        }

        @Override
        public Stream<Sentence> chart(Block.ChartBlock chart) {
            return Stream.empty();
        }
    }
}
