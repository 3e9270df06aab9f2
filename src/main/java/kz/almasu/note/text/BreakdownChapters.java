package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.TableIds;
import kz.almasu.registry.Direction;

/** The chapters that describe one breakdown each. */
final class BreakdownChapters {

    private static final int LEADING_INSTITUTIONS = 3;
    private static final int LEADING_COUNTRIES = 3;
    private static final int LEADING_FIELDS = 4;

    private BreakdownChapters() {}

    /** Institution types, with charts, and the leading institutions. */
    static Chapter types() {
        return new BreakdownChapter(
                "types",
                TableIds.TYPES_OUTGOING,
                TableIds.TYPES_INCOMING,
                BreakdownChapters::typesOfDirection,
                (outgoing, incoming) -> BreakdownChart.both(outgoing, incoming, BreakdownChart.Topic.TYPES));
    }

    private static List<Block> typesOfDirection(TableNarrative narrative) {
        CommonPhrases phrases = narrative.phrases();
        boolean outgoing = narrative.direction() == Direction.OUTGOING;
        String institutions = outgoing ? TableIds.INSTITUTIONS_OUTGOING : TableIds.INSTITUTIONS_INCOMING;
        String byProgramme =
                outgoing ? TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING : TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING;
        return concat(
                narrative.listing(
                        "types.listed",
                        Map.of(
                                "first", phrases.tableReference(institutions),
                                "second", phrases.tableReference(byProgramme),
                                "chart",
                                        phrases.reference(BreakdownChart.of(narrative, BreakdownChart.Topic.TYPES)
                                                .caption()))),
                narrative.rankingParagraph(
                        narrative.topSentence("types.most", 1, Map.of()), narrative.lowestSentence("types.least", 1)),
                narrative.changes(Ranking::members),
                institutions(TableNarrative.of(phrases, "institutions", narrative.direction(), institutions)));
    }

    /** Names the leading institutions; nothing for figures published earlier, which name none. */
    private static List<Block> institutions(TableNarrative narrative) {
        if (narrative.ranking().withParticipants().isEmpty()) {
            return List.of();
        }
        return narrative.paragraph(
                "ranked",
                List.of(
                        Optional.of(narrative.topSentence(
                                "institutions.most",
                                LEADING_INSTITUTIONS,
                                Map.of("table", narrative.tableReference()))),
                        narrative.concentrationSentence(LEADING_INSTITUTIONS)));
    }

    /** Exchanges in person, at a distance or both. */
    static Chapter formats() {
        return new BreakdownChapter(
                "formats",
                TableIds.FORMATS_OUTGOING,
                TableIds.FORMATS_INCOMING,
                narrative -> concat(
                        narrative.listing("formats.listed", Map.of()),
                        narrative.rankingParagraph(
                                narrative.topSentence("formats.most", 1, Map.of()), Optional.empty()),
                        narrative.changes(Ranking::members)),
                (outgoing, incoming) -> List.of());
    }

    /** Destinations of Kazakhstani staff and home countries of foreign staff. */
    static Chapter countries() {
        return new BreakdownChapter(
                "countries",
                TableIds.COUNTRIES_OUTGOING,
                TableIds.COUNTRIES_INCOMING,
                BreakdownChapters::countriesOfDirection,
                (outgoing, incoming) ->
                        chartsAndTables("countries", outgoing, incoming, BreakdownChart.Topic.COUNTRIES));
    }

    private static List<Block> countriesOfDirection(TableNarrative narrative) {
        Direction direction = narrative.direction();
        String regions = direction == Direction.OUTGOING ? TableIds.REGIONS_OUTGOING : TableIds.REGIONS_INCOMING;
        return concat(
                narrative.paragraph(
                        "ranked",
                        List.of(
                                countryCount(narrative),
                                Optional.of(narrative.topSentence("countries.most", LEADING_COUNTRIES, Map.of())),
                                narrative.concentrationSentence(LEADING_COUNTRIES),
                                narrative.earlierLeaderSentence(),
                                narrative.lowestSentence("countries.least", LEADING_COUNTRIES))),
                narrative.changes(ranking -> ranking.top(LEADING_COUNTRIES)),
                RegionNarrative.of(narrative.phrases(), direction, regions).blocks());
    }

    private static Optional<Sentence> countryCount(TableNarrative narrative) {
        CommonPhrases phrases = narrative.phrases();
        TableValue count = TableValue.of(
                phrases.reported(), TableIds.OVERVIEW, narrative.direction().name(), "countries");
        return count.isKnown()
                ? Optional.of(narrative.sentence(
                        "count",
                        "countries.count",
                        Map.of("countries", phrases.number(count), "table", narrative.tableReference())))
                : Optional.empty();
    }

    /** Degrees: the most frequent ones, shares by direction, changes. */
    static Chapter degrees() {
        return new BreakdownChapter(
                "degrees",
                TableIds.DEGREES_OUTGOING,
                TableIds.DEGREES_INCOMING,
                narrative -> narrative.rankingParagraph(
                        narrative.topSentence("degrees.most", 1, Map.of("table", narrative.tableReference())),
                        Optional.empty()),
                (outgoing, incoming) -> concat(
                        DegreeShares.blocks(outgoing, incoming),
                        outgoing.changes(Ranking::members),
                        incoming.changes(Ranking::members),
                        chartsAndTables("degrees", outgoing, incoming, BreakdownChart.Topic.DEGREES)));
    }

    /** Fields of education: the most and least frequent ones, changes, and those that lead in both directions. */
    static Chapter fields() {
        return new BreakdownChapter(
                "fields",
                TableIds.FIELDS_OUTGOING,
                TableIds.FIELDS_INCOMING,
                narrative -> concat(
                        narrative.rankingParagraph(
                                narrative.topSentence(
                                        "fields.most", LEADING_FIELDS, Map.of("table", narrative.tableReference())),
                                narrative.lowestSentence("fields.least", LEADING_FIELDS)),
                        narrative.changes(Ranking::members)),
                (outgoing, incoming) -> concat(
                        commonLeadingFields(outgoing, incoming),
                        chartsAndTables("fields", outgoing, incoming, BreakdownChart.Topic.FIELDS)));
    }

    private static List<Block> commonLeadingFields(TableNarrative outgoing, TableNarrative incoming) {
        Set<String> leading = TableNarrative.keys(leadingFields(incoming));
        List<MemberRow> both = leadingFields(outgoing).stream()
                .filter(member -> leading.contains(member.key()))
                .toList();
        CommonPhrases phrases = outgoing.phrases();
        return both.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(
                        "fields.both",
                        List.of(phrases.sentence("fields.common", Map.of("names", phrases.names(both))))));
    }

    private static List<MemberRow> leadingFields(TableNarrative narrative) {
        List<MemberRow> leading = narrative.ranking().certainTop(LEADING_FIELDS);
        return narrative.ranking().isEveryone(leading) ? List.of() : leading;
    }

    private static List<Block> chartsAndTables(
            String chapter, TableNarrative outgoing, TableNarrative incoming, BreakdownChart.Topic topic) {
        return concat(
                BreakdownChart.introduced(chapter, outgoing, incoming, topic),
                List.of(outgoing.tableBlock(), incoming.tableBlock()));
    }

    @SafeVarargs
    private static List<Block> concat(List<Block>... parts) {
        List<Block> blocks = new ArrayList<>();
        for (List<Block> part : parts) {
            blocks.addAll(part);
        }
        return blocks;
    }
}
