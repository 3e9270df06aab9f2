package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.note.chart.HalfYearLines;
import kz.almasu.registry.Direction;

/** Summary: totals, their change, and the leaders of each breakdown. */
final class ConclusionChapter implements Chapter {

    /** A tie of more leaders is not worth a statement. */
    private static final int MAX_LEADERS = 3;

    private record Breakdown(String name, String outgoing, String incoming) {}

    private static final List<Breakdown> BREAKDOWNS = List.of(
            new Breakdown("TYPES", TableIds.TYPES_OUTGOING, TableIds.TYPES_INCOMING),
            new Breakdown("FORMATS", TableIds.FORMATS_OUTGOING, TableIds.FORMATS_INCOMING),
            new Breakdown("REGIONS", TableIds.REGIONS_OUTGOING, TableIds.REGIONS_INCOMING),
            new Breakdown("COUNTRIES", TableIds.COUNTRIES_OUTGOING, TableIds.COUNTRIES_INCOMING),
            new Breakdown("DEGREES", TableIds.DEGREES_OUTGOING, TableIds.DEGREES_INCOMING),
            new Breakdown("FIELDS", TableIds.FIELDS_OUTGOING, TableIds.FIELDS_INCOMING));

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph("conclusion.total", totals(phrases))));
        List<Sentence> items = new ArrayList<>();
        BREAKDOWNS.forEach(breakdown -> item(phrases, breakdown).ifPresent(items::add));
        leaders(phrases, TableIds.PROGRAMMES)
                .ifPresent(leaders -> items.add(new Sentence(
                        "conclusion.PROGRAMMES",
                        phrases.messageFormatter()
                                .term("conclusion.programmes", Map.of("leaders", leaders))
                                .content())));
        if (!items.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    "conclusion.leaders", List.of(phrases.sentence("conclusion.listed", Map.of()))));
            blocks.add(new Block.Listing(
                    "conclusion.list", phrases.messageFormatter().items(items)));
        }
        blocks.addAll(series(phrases));
        return blocks;
    }

    /** The last chart of the note, and a sentence that refers to it; none if no earlier half-year is published. */
    private static List<Block> series(CommonPhrases phrases) {
        List<TableSet> halfYears = new ArrayList<>(phrases.source().published());
        halfYears.add(phrases.reported());
        int number = 1 + Direction.values().length * BreakdownChart.Topic.values().length;
        if (halfYears.size() == 1) {
            return List.of();
        }
        Block.ChartBlock chart = HalfYearLines.block(halfYears, number);
        return List.of(
                new Block.Paragraph(
                        "conclusion.shown",
                        List.of(phrases.chartsSentence("conclusion.charts", "SERIES", List.of(chart.caption())))),
                chart);
    }

    private static List<Sentence> totals(CommonPhrases phrases) {
        TableValue total = OpeningChapter.participants(phrases.reported(), FigureAddress.TOTAL);
        if (!total.isKnown() || total.hasAmount(0)) {
            return List.of(phrases.messageFormatter()
                    .sentence(
                            "conclusion.total",
                            total.isKnown() ? "opening.nobody" : "opening.totalUnknown",
                            Map.of("in", phrases.inPeriod(phrases.reported().halfYear()))));
        }
        List<Sentence> totals = new ArrayList<>();
        totals.add(phrases.sentence(
                "conclusion.total",
                Map.of(
                        "in", phrases.inPeriod(phrases.reported().halfYear()),
                        "people", phrases.peopleCount(total),
                        "outgoing", phrases.number(participants(phrases, Direction.OUTGOING)),
                        "incoming", phrases.number(participants(phrases, Direction.INCOMING)))));
        phrases.before()
                .ifPresent(
                        before -> totals.add(OpeningChapter.change(phrases, "conclusion.change", FigureAddress.TOTAL)));
        return totals;
    }

    private static TableValue participants(CommonPhrases phrases, Direction direction) {
        return OpeningChapter.participants(phrases.reported(), direction.name());
    }

    private static Optional<Sentence> item(CommonPhrases phrases, Breakdown breakdown) {
        List<Fragment> sides = new ArrayList<>();
        leaders(phrases, breakdown.outgoing())
                .ifPresent(leaders -> sides.add(side(phrases, Direction.OUTGOING, leaders)));
        leaders(phrases, breakdown.incoming())
                .ifPresent(leaders -> sides.add(side(phrases, Direction.INCOMING, leaders)));
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "conclusion." + breakdown.name(),
                        phrases.messageFormatter()
                                .term(
                                        "conclusion.item",
                                        Map.of(
                                                "topic",
                                                breakdown.name(),
                                                "sides",
                                                phrases.messageFormatter().commaList(sides)))
                                .content()));
    }

    private static Fragment side(CommonPhrases phrases, Direction direction, Fragment leaders) {
        return phrases.messageFormatter().term("conclusion.side", Map.of("direction", direction, "leaders", leaders));
    }

    private static Optional<Fragment> leaders(CommonPhrases phrases, String table) {
        Ranking ranking = phrases.source().table(table).isGrouped()
                ? Ranking.ofGroups(phrases.reported(), table)
                : Ranking.of(phrases.reported(), table);
        return ranking.isCertain() && ranking.leaders().size() <= MAX_LEADERS && !ranking.isEveryone(ranking.leaders())
                ? Optional.of(phrases.leadersWithCounts(ranking.leaders()))
                : Optional.empty();
    }
}
