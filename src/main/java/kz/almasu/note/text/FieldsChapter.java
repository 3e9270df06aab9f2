package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Block;
import kz.almasu.note.TableIds;
import kz.almasu.registry.Direction;

/** Fields of education: the most and least frequent ones, and those that lead in both directions. */
final class FieldsChapter implements Chapter {

    private static final int LEADING = 4;

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TableNarrative outgoing = TableNarrative.of(phrases, "fields", Direction.OUTGOING, TableIds.FIELDS_OUTGOING);
        TableNarrative incoming = TableNarrative.of(phrases, "fields", Direction.INCOMING, TableIds.FIELDS_INCOMING);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(outgoing.unlessEmpty(() -> directionBlocks(outgoing, TableIds.FIELDS_OUTGOING)));
        blocks.addAll(incoming.unlessEmpty(() -> directionBlocks(incoming, TableIds.FIELDS_INCOMING)));
        blocks.addAll(common(outgoing, incoming));
        blocks.add(Tables.block(phrases, TableIds.FIELDS_OUTGOING));
        blocks.add(Tables.block(phrases, TableIds.FIELDS_INCOMING));
        return blocks;
    }

    private static List<Block> directionBlocks(TableNarrative narrative, String table) {
        return narrative.paragraph(
                "ranked",
                List.of(
                        Optional.of(narrative.topSentence(
                                "fields.most",
                                LEADING,
                                Map.of("table", narrative.phrases().tableReference(table)))),
                        narrative.earlierLeaderSentence(),
                        narrative.lowestSentence("fields.least", LEADING),
                        narrative.withoutParticipantsSentence(),
                        narrative.unknownSentence()));
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
