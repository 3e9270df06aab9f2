package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.registry.Direction;

/** Numbers of each region with its leading countries. */
record RegionNarrative(TableNarrative narrative, Table table) {

    private static final int LEADING = 2;

    static RegionNarrative of(CommonPhrases phrases, Direction direction, String table) {
        return new RegionNarrative(
                TableNarrative.ofGroups(phrases, "regions", direction, table),
                phrases.source().table(table));
    }

    /** Returns nothing if no region has a known number of participants. */
    List<Block> blocks() {
        List<MemberRow> regions = narrative.ranking().withParticipants();
        if (regions.isEmpty()) {
            return List.of();
        }
        List<Sentence> items = regions.stream()
                .map(region -> new Sentence(
                        narrative.sentenceId(region.key()), region(region).content()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                narrative.sentenceId("listed"), List.of(narrative.sentence("listed", "regions.listed", Map.of()))));
        blocks.add(new Block.Listing(
                narrative.sentenceId("list"),
                narrative.phrases().messageFormatter().items(items)));
        blocks.addAll(narrative.changes(Ranking::members));
        return blocks;
    }

    private Fragment region(MemberRow region) {
        CommonPhrases phrases = narrative.phrases();
        Ranking own = new Ranking(
                table.rows().stream()
                        .filter(row -> region.key().equals(row.group()))
                        .map(row -> MemberRow.of(phrases.reported(), table, row))
                        .toList(),
                region.participants());
        List<MemberRow> leading = own.top(LEADING);
        List<Fragment> named = leading.stream()
                .map(country -> phrases.messageFormatter()
                        .term(
                                "regions.country",
                                Map.of(
                                        "name", phrases.name(country),
                                        "number", phrases.number(country.participants()))))
                .toList();
        return phrases.messageFormatter()
                .term(
                        "regions.region",
                        Map.of(
                                "region", phrases.memberWithCount(region),
                                "all", leading.size() == own.withParticipants().size(),
                                "countries", phrases.messageFormatter().list(named)));
    }
}
