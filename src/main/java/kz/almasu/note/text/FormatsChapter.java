package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.registry.Direction;

/** How many exchanges took place in person, at a distance or both. */
final class FormatsChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(directionBlocks(TableNarrative.of(phrases, "formats", Direction.OUTGOING, "formats-outgoing")));
        blocks.addAll(directionBlocks(TableNarrative.of(phrases, "formats", Direction.INCOMING, "formats-incoming")));
        return blocks;
    }

    private static List<Block> directionBlocks(TableNarrative telling) {
        return telling.unlessEmpty(() -> {
            List<Block> blocks =
                    new ArrayList<>(telling.listing(telling.sentence("listed", "formats.listed", Map.of())));
            blocks.addAll(telling.paragraph(
                    "ranked",
                    List.of(
                            Optional.of(telling.topSentence("formats.most", 1, Map.of())),
                            telling.earlierLeaderSentence(),
                            telling.withoutParticipantsSentence(),
                            telling.unknownSentence())));
            return blocks;
        });
    }
}
