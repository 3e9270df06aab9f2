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
    public List<Block> blocks(Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(told(phrases, Direction.OUTGOING, "1", "regions-outgoing"));
        blocks.addAll(told(phrases, Direction.INCOMING, "2", "regions-incoming"));
        blocks.add(Tables.block(phrases, "1"));
        blocks.add(Tables.block(phrases, "2"));
        return blocks;
    }

    private static List<Block> told(Phrases phrases, Direction direction, String table, String regions) {
        Telling telling = Telling.of(phrases, "countries", direction, table);
        return telling.unlessNobody(() -> {
            List<Block> blocks = new ArrayList<>(telling.paragraph(
                    "ranked",
                    List.of(
                            count(telling, direction, table),
                            Optional.of(telling.most("countries.most", LEADING, Map.of())),
                            telling.earlier(),
                            telling.least("countries.least", LEADING))));
            blocks.addAll(telling.changes(telling.ranking().leading(LEADING)));
            blocks.addAll(RegionTelling.of(phrases, direction, regions).blocks());
            return blocks;
        });
    }

    private static Optional<Sentence> count(Telling telling, Direction direction, String table) {
        Fact countries = Fact.in(telling.phrases().reported(), "overview", direction.name(), "countries");
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
