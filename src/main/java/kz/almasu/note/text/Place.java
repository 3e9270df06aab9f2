package kz.almasu.note.text;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.document.Document;

/**
 * A place of the note behind which words can be added.
 *
 * @param id of the block
 * @param label what the reader sees there: a heading, the beginning of a paragraph, the caption of a table
 * @param table whether words can be added as a note on a table too
 */
public record Place(String id, String label, boolean table) {

    private static final int LONGEST = 80;

    /** All places of the computed note, in its order: additions themselves are none. */
    public static List<Place> of(Document computed) {
        return computed.blocks().stream().map(Place::of).toList();
    }

    /** The place behind the block with this id; empty if there is no such block. */
    public static Optional<Place> of(Document computed, String id) {
        return of(computed).stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** The place behind this block; a listing is offered under the words of its first item. */
    public static Place of(Block block) {
        return block.accept(new Places());
    }

    private static final class Places implements Block.Visitor<Place> {

        @Override
        public Place heading(Block.Heading heading) {
            return new Place(heading.id(), heading.text(), false);
        }

        @Override
        public Place paragraph(Block.Paragraph paragraph) {
            return new Place(
                    paragraph.id(), shortened(paragraph.sentences().get(0).text()), false);
        }

        @Override
        public Place listing(Block.Listing listing) {
            return new Place(listing.id(), shortened(listing.items().get(0).text()), false);
        }

        @Override
        public Place table(Block.TableBlock table) {
            return new Place(table.id(), table.caption().text(), true);
        }

        @Override
        public Place chart(Block.ChartBlock chart) {
            return new Place(chart.id(), chart.caption().text(), false);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }
}
