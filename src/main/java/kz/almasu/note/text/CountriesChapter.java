package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.registry.Direction;

/** Where Kazakh staff went and where foreign staff came from. */
final class CountriesChapter implements Chapter {

    private static final int LEADING = 3;

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(directionBlocks(phrases, Direction.OUTGOING, "1", "regions-outgoing"));
        blocks.addAll(directionBlocks(phrases, Direction.INCOMING, "2", "regions-incoming"));
        blocks.add(Tables.block(phrases, "1"));
        blocks.add(Tables.block(phrases, "2"));
        return blocks;
    }

    private static List<Block> directionBlocks(
            CommonPhrases phrases, Direction direction, String table, String regions) {
        TableNarrative telling = TableNarrative.of(phrases, "countries", direction, table);
        return telling.unlessEmpty(() -> {
            List<Block> blocks = new ArrayList<>(telling.paragraph(
                    "ranked",
                    List.of(
                            count(telling, direction, table),
                            Optional.of(telling.topSentence("countries.most", LEADING, Map.of())),
                            telling.earlierLeaderSentence(),
                            telling.lowestSentence("countries.least", LEADING))));
            blocks.addAll(telling.changes(telling.ranking().top(LEADING)));
            blocks.addAll(RegionNarrative.of(phrases, direction, regions).blocks());
            return blocks;
        });
    }

    private static Optional<Sentence> count(TableNarrative telling, Direction direction, String table) {
        TableValue countries = TableValue.of(telling.phrases().reported(), "overview", direction.name(), "countries");
        return countries.isKnown()
                ? Optional.of(telling.sentence(
                        "count",
                        "countries.count",
                        Map.of(
                                "countries", telling.phrases().number(countries),
                                "table", telling.phrases().tableReference(table))))
                : Optional.empty();
    }
}
