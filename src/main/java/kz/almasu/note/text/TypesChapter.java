package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.registry.Direction;

/** Which types of institutions sent and received how many, with the charts. */
final class TypesChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TypeChart outgoing = new TypeChart(phrases, 1, Direction.OUTGOING);
        TypeChart incoming = new TypeChart(phrases, 2, Direction.INCOMING);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(directionBlocks(
                TableNarrative.of(phrases, "types", Direction.OUTGOING, outgoing.table()),
                "appendix-1",
                "appendix-3",
                outgoing));
        blocks.addAll(directionBlocks(
                TableNarrative.of(phrases, "types", Direction.INCOMING, incoming.table()),
                "appendix-2",
                "appendix-4",
                incoming));
        blocks.add(outgoing.block());
        blocks.add(incoming.block());
        return blocks;
    }

    private static List<Block> directionBlocks(TableNarrative telling, String first, String second, TypeChart chart) {
        CommonPhrases phrases = telling.phrases();
        return telling.unlessEmpty(() -> {
            List<Block> blocks = new ArrayList<>(telling.listing(telling.sentence(
                    "listed",
                    "types.listed",
                    Map.of(
                            "first", phrases.tableReference(first),
                            "second", phrases.tableReference(second),
                            "chart", phrases.reference(chart.caption())))));
            blocks.addAll(telling.paragraph(
                    "ranked",
                    List.of(
                            Optional.of(telling.topSentence("types.most", 1, Map.of())),
                            telling.earlierLeaderSentence(),
                            telling.lowestSentence("types.least", 1),
                            telling.withoutParticipantsSentence(),
                            telling.unknownSentence())));
            blocks.addAll(telling.changes(telling.ranking().members()));
            return blocks;
        });
    }
}
