package kz.almasu.note.addition;

import java.util.ArrayList;
import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Refusal;

/**
 * All texts of the analyst in one note.
 *
 * @param paragraphs inserted after their target blocks, several after one block in this order
 * @param notes shown below tables
 * @param revisions of computed sentences, at most one of each; those of sentences that the note lacks have no effect
 */
public record AnalystAdditions(
        List<AnalystText> paragraphs, List<AnalystText> notes, List<SentenceRevision> revisions) {

    public static final AnalystAdditions NONE = new AnalystAdditions(List.of(), List.of(), List.of());

    public AnalystAdditions {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        revisions = List.copyOf(revisions);
    }

    /**
     * Returns the computed blocks with the revisions applied.
     *
     * @throws Refusal invalid, if a placeholder has no figure
     */
    public List<Block> revise(List<Block> computed, NoteSource source) {
        return RevisedBlocks.of(computed, revisions, source);
    }

    /**
     * Returns the blocks with these texts inserted.
     *
     * @throws Refusal invalid, if a target block does not exist or a placeholder has no figure
     */
    public List<Block> insertInto(List<Block> blocks, NoteSource source) {
        List<String> blockIds = blocks.stream().map(Block::id).toList();
        paragraphs.forEach(
                addition -> checkBlockExists(blockIds.contains(targetBlockIdOf(addition, blockIds)), addition));
        notes.forEach(addition -> checkBlockExists(
                blocks.stream()
                        .anyMatch(block ->
                                block instanceof Block.TableBlock && block.id().equals(addition.targetBlockId())),
                addition));
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block instanceof Block.TableBlock table ? withNotes(table, source) : block);
            paragraphs.stream()
                    .filter(addition -> targetBlockIdOf(addition, blockIds).equals(block.id()))
                    .map(addition -> new Block.Paragraph(addition.blockId(), addition.sentences(source)))
                    .filter(paragraph -> !paragraph.sentences().isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    private Block withNotes(Block.TableBlock table, NoteSource source) {
        List<Sentence> all = new ArrayList<>(table.notes());
        notes.stream()
                .filter(addition -> addition.targetBlockId().equals(table.id()))
                .forEach(addition -> all.addAll(addition.sentences(source)));
        return new Block.TableBlock(table.caption(), table.table(), all);
    }

    /** Returns the target block or, if changed figures have removed it, the last block of its chapter. */
    private static String targetBlockIdOf(AnalystText addition, List<String> blockIds) {
        String blockId = addition.targetBlockId();
        if (blockIds.contains(blockId)) {
            return blockId;
        }
        String chapter = blockId.contains(".") ? blockId.substring(0, blockId.indexOf('.') + 1) : blockId;
        return blockIds.stream()
                .filter(other -> other.startsWith(chapter) && !chapter.equals(blockId))
                .reduce((first, last) -> last)
                .orElse(blockId);
    }

    private static void checkBlockExists(boolean exists, AnalystText addition) {
        if (!exists) {
            throw Refusal.invalid("note.place", addition.targetBlockId());
        }
    }
}
