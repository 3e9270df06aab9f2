package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.note.TableIds;

/** Exchange programmes, both directions together. */
final class ProgrammesChapter implements Chapter {

    private static final int LEADING = 2;

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TableNarrative narrative = TableNarrative.of(phrases, "programmes", null, TableIds.PROGRAMMES);
        return narrative.unlessEmpty(() -> {
            List<Block> blocks = new ArrayList<>(narrative.listing(
                    "programmes.listed",
                    Map.of(
                            "first", phrases.tableReference(TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING),
                            "second", phrases.tableReference(TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING))));
            blocks.addAll(narrative.rankingParagraph(
                    narrative.topSentence("programmes.most", LEADING, Map.of()), Optional.empty()));
            blocks.addAll(narrative.changes(Ranking::members));
            return blocks;
        });
    }
}
