package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;

/** Under which programmes exchanges took place, in both directions together. */
final class ProgrammesChapter implements Chapter {

    private static final int LEADING = 2;

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TableNarrative telling = TableNarrative.of(phrases, "programmes", null, "programmes");
        return telling.unlessEmpty(() -> {
            List<Block> blocks = new ArrayList<>(telling.listing(telling.sentence(
                    "listed",
                    "programmes.listed",
                    Map.of(
                            "first", phrases.tableReference("appendix-3"),
                            "second", phrases.tableReference("appendix-4")))));
            blocks.addAll(telling.paragraph(
                    "ranked",
                    List.of(
                            Optional.of(telling.topSentence("programmes.most", LEADING, Map.of())),
                            telling.earlierLeaderSentence(),
                            telling.withoutParticipantsSentence(),
                            telling.unknownSentence())));
            return blocks;
        });
    }
}
