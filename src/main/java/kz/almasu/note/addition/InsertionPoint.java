package kz.almasu.note.addition;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.document.Document;

/**
 * Block of the note after which text can be inserted.
 *
 * @param id of the block
 * @param label visible beginning of the block: a heading, the start of a paragraph, the caption of a table
 * @param isTable true if the text can also be a note on a table
 */
public record InsertionPoint(String id, String label, boolean isTable) {

    private static final int MAX_LABEL_LENGTH = 80;

    /** Returns all insertion points of the computed note in its order, without inserted texts. */
    public static List<InsertionPoint> of(Document computed) {
        return computed.blocks().stream().map(InsertionPoint::of).toList();
    }

    /** Returns the insertion point with this id; empty if there is no such block. */
    public static Optional<InsertionPoint> of(Document computed, String id) {
        return of(computed).stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** Returns the insertion point after this block; a list is labelled with its first item. */
    public static InsertionPoint of(Block block) {
        return block.accept(new Places());
    }

    private static final class Places implements Block.Visitor<InsertionPoint> {

        @Override
        public InsertionPoint heading(Block.Heading heading) {
            return new InsertionPoint(heading.id(), heading.text(), false);
        }

        @Override
        public InsertionPoint paragraph(Block.Paragraph paragraph) {
            return new InsertionPoint(
                    paragraph.id(), shortened(paragraph.sentences().get(0).text()), false);
        }

        @Override
        public InsertionPoint listing(Block.Listing listing) {
            return new InsertionPoint(
                    listing.id(), shortened(listing.items().get(0).text()), false);
        }

        @Override
        public InsertionPoint table(Block.TableBlock table) {
            return new InsertionPoint(table.id(), table.caption().text(), true);
        }

        @Override
        public InsertionPoint chart(Block.ChartBlock chart) {
            return new InsertionPoint(chart.id(), chart.caption().text(), false);
        }
    }

    private static String shortened(String text) {
        return text.length() <= MAX_LABEL_LENGTH
                ? text
                : text.substring(0, text.lastIndexOf(' ', MAX_LABEL_LENGTH)) + " …";
    }
}
