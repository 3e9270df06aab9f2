package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.TableIds;
import kz.almasu.registry.Direction;

/** Destinations of Kazakhstani staff and home countries of foreign staff. */
final class CountriesChapter implements Chapter {

    private static final int LEADING = 3;

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(directionBlocks(phrases, Direction.OUTGOING, TableIds.COUNTRIES_OUTGOING, TableIds.REGIONS_OUTGOING));
        blocks.addAll(directionBlocks(phrases, Direction.INCOMING, TableIds.COUNTRIES_INCOMING, TableIds.REGIONS_INCOMING));
        blocks.add(Tables.block(phrases, TableIds.COUNTRIES_OUTGOING));
        blocks.add(Tables.block(phrases, TableIds.COUNTRIES_INCOMING));
        return blocks;
    }

    private static List<Block> directionBlocks(
            CommonPhrases phrases, Direction direction, String table, String regions) {
        TableNarrative narrative = TableNarrative.of(phrases, "countries", direction, table);
        return narrative.unlessEmpty(() -> {
            List<Block> blocks = new ArrayList<>(narrative.paragraph(
                    "ranked",
                    List.of(
                            count(narrative, direction, table),
                            Optional.of(narrative.topSentence("countries.most", LEADING, Map.of())),
                            narrative.earlierLeaderSentence(),
                            narrative.lowestSentence("countries.least", LEADING))));
            blocks.addAll(narrative.changes(narrative.ranking().top(LEADING)));
            blocks.addAll(RegionNarrative.of(phrases, direction, regions).blocks());
            return blocks;
        });
    }

    private static Optional<Sentence> count(TableNarrative narrative, Direction direction, String table) {
        TableValue countries = TableValue.of(narrative.phrases().reported(), TableIds.OVERVIEW, direction.name(), "countries");
        return countries.isKnown()
                ? Optional.of(narrative.sentence(
                        "count",
                        "countries.count",
                        Map.of(
                                "countries", narrative.phrases().number(countries),
                                "table", narrative.phrases().tableReference(table))))
                : Optional.empty();
    }
}
