package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.almasu.document.Block;
import kz.almasu.registry.Direction;

/**
 * Chapter about one breakdown with a table for each direction.
 *
 * @param name prefix of its texts
 * @param eachDirection the blocks of one direction, omitted if it has no known participants
 * @param bothDirections the blocks that follow, from the outgoing and the incoming table
 */
record BreakdownChapter(
        String name,
        String outgoingTable,
        String incomingTable,
        Function<TableNarrative, List<Block>> eachDirection,
        BiFunction<TableNarrative, TableNarrative, List<Block>> bothDirections)
        implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TableNarrative outgoing = TableNarrative.of(phrases, name, Direction.OUTGOING, outgoingTable);
        TableNarrative incoming = TableNarrative.of(phrases, name, Direction.INCOMING, incomingTable);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(outgoing.unlessEmpty(() -> eachDirection.apply(outgoing)));
        blocks.addAll(incoming.unlessEmpty(() -> eachDirection.apply(incoming)));
        blocks.addAll(bothDirections.apply(outgoing, incoming));
        return blocks;
    }
}
