package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.note.TableIds;
import kz.almasu.registry.Direction;

/** Exchanges in person, at a distance or both. */
final class FormatsChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(directionBlocks(TableNarrative.of(phrases, "formats", Direction.OUTGOING, TableIds.FORMATS_OUTGOING)));
        blocks.addAll(directionBlocks(TableNarrative.of(phrases, "formats", Direction.INCOMING, TableIds.FORMATS_INCOMING)));
        return blocks;
    }

    private static List<Block> directionBlocks(TableNarrative narrative) {
        return narrative.unlessEmpty(() -> {
            List<Block> blocks =
                    new ArrayList<>(narrative.listing(narrative.sentence("listed", "formats.listed", Map.of())));
            blocks.addAll(narrative.paragraph(
                    "ranked",
                    List.of(
                            Optional.of(narrative.topSentence("formats.most", 1, Map.of())),
                            narrative.earlierLeaderSentence(),
                            narrative.withoutParticipantsSentence(),
                            narrative.unknownSentence())));
            return blocks;
        });
    }
}
