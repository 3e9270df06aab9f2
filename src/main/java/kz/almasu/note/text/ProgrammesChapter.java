package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.note.TableIds;
import kz.almasu.registry.Direction;

/** Exchange programmes: both directions together, then the leading ones of each. */
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
            blocks.addAll(leading(phrases, Direction.OUTGOING, TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING));
            blocks.addAll(leading(phrases, Direction.INCOMING, TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING));
            return blocks;
        });
    }

    /** Names the leading programmes of a direction; nothing if none are known. */
    private static List<Block> leading(CommonPhrases phrases, Direction direction, String table) {
        TableNarrative narrative = TableNarrative.ofColumns(phrases, "programmes", direction, table);
        return narrative.ranking().withParticipants().isEmpty()
                ? List.of()
                : narrative.paragraph(
                        "ranked",
                        List.of(Optional.of(narrative.topSentence(
                                "programmes.mostOfDirection", LEADING, Map.of("table", narrative.tableReference())))));
    }
}
