package kz.almasu.note.addition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;

/**
 * Applies an analyst's revisions to the computed blocks of a note. A paragraph or list without a sentence left is
 * dropped; with a list also the words that announce it.
 */
final class RevisedBlocks implements Block.Visitor<Optional<Block>> {

    private final Map<String, SentenceRevision> revisions;
    private final NoteSource source;

    private RevisedBlocks(Map<String, SentenceRevision> revisions, NoteSource source) {
        this.revisions = revisions;
        this.source = source;
    }

    static List<Block> of(List<Block> computed, List<SentenceRevision> revisions, NoteSource source) {
        RevisedBlocks revised = new RevisedBlocks(
                revisions.stream().collect(Collectors.toMap(SentenceRevision::sentenceId, Function.identity())),
                source);
        List<Block> blocks = new ArrayList<>();
        for (Block block : computed) {
            Optional<Block> kept = block.accept(revised);
            if (kept.isEmpty() && block instanceof Block.Listing) {
                removeAnnouncement(blocks);
            }
            kept.ifPresent(blocks::add);
        }
        return blocks;
    }

    /** Removes the sentence at the end that ends with a colon. */
    private static void removeAnnouncement(List<Block> blocks) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
            List<Sentence> sentences = paragraph.sentences();
            int end = sentences.size() - 1;
            if (sentences.get(end).text().endsWith(":")) {
                blocks.remove(last);
                if (end > 0) {
                    blocks.add(new Block.Paragraph(paragraph.id(), sentences.subList(0, end)));
                }
            }
        }
    }

    @Override
    public Optional<Block> heading(Block.Heading heading) {
        return Optional.of(heading);
    }

    @Override
    public Optional<Block> paragraph(Block.Paragraph paragraph) {
        List<Sentence> sentences = revise(paragraph.sentences());
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(paragraph.id(), sentences));
    }

    @Override
    public Optional<Block> listing(Block.Listing listing) {
        List<Sentence> items = revise(listing.items());
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Listing(listing.id(), items));
    }

    @Override
    public Optional<Block> table(Block.TableBlock table) {
        return Optional.of(table);
    }

    @Override
    public Optional<Block> chart(Block.ChartBlock chart) {
        return Optional.of(chart);
    }

    private List<Sentence> revise(List<Sentence> computed) {
        return computed.stream().flatMap(sentence -> revise(sentence).stream()).toList();
    }

    private Optional<Sentence> revise(Sentence computed) {
        SentenceRevision revision = revisions.get(computed.id());
        return revision == null ? Optional.of(computed) : revision.revise(computed, source);
    }
}
