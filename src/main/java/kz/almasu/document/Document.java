package kz.almasu.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.system.Language;

/**
 * What is published, in one language and free of any format.
 *
 * @param scope of when and of what, below the title: the half-year
 * @param edition which edition it is and of what day; empty before it is published
 */
public record Document(Language language, String title, String scope, String edition, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The blocks of one kind, in their order. */
    public <T extends Block> Stream<T> blocks(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The addresses of all blocks. */
    public Set<String> ids() {
        return blocks.stream().map(Block::id).collect(Collectors.toSet());
    }

    /** All sentences of paragraphs, listings and notes on tables, in their order, without footnotes. */
    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.accept(new BlockSentences()));
    }

    /** Where sentences stand in a block, besides footnotes. */
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
