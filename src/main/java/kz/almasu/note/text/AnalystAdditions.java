package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Refusal;

/**
 * All words of the analyst in one note.
 *
 * @param paragraphs each a paragraph of its own behind a block; several behind one block in this order
 * @param notes each below a table
 */
public record AnalystAdditions(List<AnalystText> paragraphs, List<AnalystText> notes) {

    public static final AnalystAdditions NONE = new AnalystAdditions(List.of(), List.of());

    public AnalystAdditions {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }

    /**
     * The blocks with these among them.
     *
     * @throws Refusal invalid, if one has no place among the blocks, or says a figure that there is not
     */
    List<Block> insertInto(List<Block> blocks, NoteSource source) {
        List<String> places = blocks.stream().map(Block::id).toList();
        paragraphs.forEach(addition -> checkBlockExists(places.contains(targetBlockIdOf(addition, places)), addition));
        notes.forEach(addition -> checkBlockExists(
                blocks.stream()
                        .anyMatch(block ->
                                block instanceof Block.TableBlock && block.id().equals(addition.targetBlockId())),
                addition));
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block instanceof Block.TableBlock table ? withNotes(table, source) : block);
            paragraphs.stream()
                    .filter(addition -> targetBlockIdOf(addition, places).equals(block.id()))
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

    /** Where figures have changed so that its block is no more, the end of the block's chapter. */
    private static String targetBlockIdOf(AnalystText addition, List<String> places) {
        String place = addition.targetBlockId();
        if (places.contains(place)) {
            return place;
        }
        String chapter = place.contains(".") ? place.substring(0, place.indexOf('.') + 1) : place;
        return places.stream()
                .filter(other -> other.startsWith(chapter) && !chapter.equals(place))
                .reduce((first, last) -> last)
                .orElse(place);
    }

    private static void checkBlockExists(boolean there, AnalystText addition) {
        if (!there) {
            throw Refusal.invalid("note.place", addition.targetBlockId());
        }
    }
}
