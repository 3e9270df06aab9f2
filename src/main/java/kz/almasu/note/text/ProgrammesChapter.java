package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.note.TableIds;

/** Exchange programmes, both directions together. */
final class ProgrammesChapter implements Chapter {

    private static final int LEADING = 2;

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TableNarrative narrative = TableNarrative.of(phrases, "programmes", null, TableIds.PROGRAMMES);
        return narrative.unlessEmpty(() -> {
            List<Block> blocks = new ArrayList<>(narrative.listing(Map.of(
                    "first", phrases.tableReference(TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING),
                    "second", phrases.tableReference(TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING))));
            blocks.addAll(narrative.rankingParagraph(LEADING, false, Map.of()));
            return blocks;
        });
    }
}
