package kz.almasu.note.text;

import java.util.List;
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

    /** A listing is offered under the words of its first item. */
    private static Place of(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Place(heading.id(), heading.text(), false);
        }
        if (block instanceof Block.TableBlock table) {
            return new Place(table.id(), table.caption().text(), true);
        }
        if (block instanceof Block.ChartBlock chart) {
            return new Place(chart.id(), chart.caption().text(), false);
        }
        String text = block instanceof Block.Paragraph paragraph
                ? paragraph.sentences().get(0).text()
                : ((Block.Listing) block).items().get(0).text();
        return new Place(block.id(), shortened(text), false);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }
}
