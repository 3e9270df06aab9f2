package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Block;
import kz.almasu.registry.Direction;

/** The fields of education: the most and the least frequent, and those that lead in both directions. */
final class FieldsChapter implements Chapter {

    private static final int LEADING = 4;
    private static final String OUTGOING = "6";
    private static final String INCOMING = "7";

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TableNarrative outgoing = TableNarrative.of(phrases, "fields", Direction.OUTGOING, OUTGOING);
        TableNarrative incoming = TableNarrative.of(phrases, "fields", Direction.INCOMING, INCOMING);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(outgoing.unlessEmpty(() -> directionBlocks(outgoing, OUTGOING)));
        blocks.addAll(incoming.unlessEmpty(() -> directionBlocks(incoming, INCOMING)));
        blocks.addAll(common(outgoing, incoming));
        blocks.add(Tables.block(phrases, OUTGOING));
        blocks.add(Tables.block(phrases, INCOMING));
        return blocks;
    }

    private static List<Block> directionBlocks(TableNarrative telling, String table) {
        return telling.paragraph(
                "ranked",
                List.of(
                        Optional.of(telling.topSentence(
                                "fields.most",
                                LEADING,
                                Map.of("table", telling.phrases().tableReference(table)))),
                        telling.earlierLeaderSentence(),
                        telling.lowestSentence("fields.least", LEADING),
                        telling.withoutParticipantsSentence(),
                        telling.unknownSentence()));
    }

    private static List<Block> common(TableNarrative outgoing, TableNarrative incoming) {
        Set<String> leading = new Ranking(incoming.ranking().certainTop(LEADING), null).keys();
        List<MemberRow> both = outgoing.ranking().certainTop(LEADING).stream()
                .filter(member -> leading.contains(member.key()))
                .toList();
        CommonPhrases phrases = outgoing.phrases();
        return both.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(
                        "fields.both",
                        List.of(phrases.sentence("fields.common", Map.of("names", phrases.names(both))))));
    }
}
