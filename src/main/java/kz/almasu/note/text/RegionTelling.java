package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.registry.Direction;

/** Region by region: how many, and the countries that lead in each. */
record RegionTelling(Telling telling, Table table) {

    private static final int LEADING = 2;

    static RegionTelling of(Phrases phrases, Direction direction, String table) {
        return new RegionTelling(
                Telling.ofGroups(phrases, "regions", direction, table),
                phrases.source().table(table));
    }

    /** Nothing, if the number of no region is known. */
    List<Block> blocks() {
        List<Member> regions = telling.ranking().counted();
        if (regions.isEmpty()) {
            return List.of();
        }
        List<Sentence> items = regions.stream()
                .map(region ->
                        new Sentence(telling.id(region.key()), region(region).content()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                telling.id("listed"), List.of(telling.sentence("listed", "regions.listed", Map.of()))));
        blocks.add(new Block.Listing(
                telling.id("list"), telling.phrases().wording().items(items)));
        blocks.addAll(telling.changes(telling.ranking().members()));
        return blocks;
    }

    private Term region(Member region) {
        Phrases phrases = telling.phrases();
        Ranking own = new Ranking(
                table.rows().stream()
                        .filter(row -> region.key().equals(row.group()))
                        .map(row -> Member.of(phrases.reported(), table, row))
                        .toList(),
                region.participants());
        List<Member> leading = own.leading(LEADING);
        List<Term> named = leading.stream()
                .map(country -> phrases.wording()
                        .term(
                                "regions.country",
                                Map.of(
                                        "name", phrases.name(country),
                                        "number", phrases.number(country.participants()))))
                .toList();
        return phrases.wording()
                .term(
                        "regions.region",
                        Map.of(
                                "region", phrases.counted(region),
                                "all", leading.size() == own.counted().size(),
                                "countries", phrases.wording().list(named)));
    }
}
