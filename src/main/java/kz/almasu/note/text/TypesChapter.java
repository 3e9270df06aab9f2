package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.note.TableIds;
import kz.almasu.registry.Direction;

/** Participants by type of institution, with charts. */
final class TypesChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TypeChart outgoing = new TypeChart(phrases, 1, Direction.OUTGOING);
        TypeChart incoming = new TypeChart(phrases, 2, Direction.INCOMING);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(directionBlocks(
                TableNarrative.of(phrases, "types", Direction.OUTGOING, outgoing.table()),
                TableIds.INSTITUTIONS_OUTGOING,
                TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING,
                outgoing));
        blocks.addAll(directionBlocks(
                TableNarrative.of(phrases, "types", Direction.INCOMING, incoming.table()),
                TableIds.INSTITUTIONS_INCOMING,
                TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING,
                incoming));
        blocks.add(outgoing.block());
        blocks.add(incoming.block());
        return blocks;
    }

    private static List<Block> directionBlocks(TableNarrative narrative, String first, String second, TypeChart chart) {
        CommonPhrases phrases = narrative.phrases();
        return narrative.unlessEmpty(() -> {
            List<Block> blocks = new ArrayList<>(narrative.listing(narrative.sentence(
                    "listed",
                    "types.listed",
                    Map.of(
                            "first", phrases.tableReference(first),
                            "second", phrases.tableReference(second),
                            "chart", phrases.reference(chart.caption())))));
            blocks.addAll(narrative.paragraph(
                    "ranked",
                    List.of(
                            Optional.of(narrative.topSentence("types.most", 1, Map.of())),
                            narrative.earlierLeaderSentence(),
                            narrative.lowestSentence("types.least", 1),
                            narrative.withoutParticipantsSentence(),
                            narrative.unknownSentence())));
            blocks.addAll(narrative.changes(narrative.ranking().members()));
            return blocks;
        });
    }
}
