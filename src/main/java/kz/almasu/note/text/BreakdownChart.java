package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.ChartStyle;
import kz.almasu.document.Table;
import kz.almasu.note.Captions;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;

/**
 * Chart of participants of a direction by one breakdown: in the compared half-years, the earlier first, or by country in
 * the reported one. Both directions have one scale.
 */
record BreakdownChart(CommonPhrases phrases, Topic topic, Direction direction) {

    /** Subjects of the charts, in the order of the note. */
    enum Topic {
        TYPES(TableIds.TYPES_OUTGOING, TableIds.TYPES_INCOMING),
        COUNTRIES(TableIds.COUNTRIES_OUTGOING, TableIds.COUNTRIES_INCOMING),
        DEGREES(TableIds.DEGREES_OUTGOING, TableIds.DEGREES_INCOMING),
        FIELDS(TableIds.FIELDS_OUTGOING, TableIds.FIELDS_INCOMING);

        private final String outgoing;
        private final String incoming;

        Topic(String outgoing, String incoming) {
            this.outgoing = outgoing;
            this.incoming = incoming;
        }

        /** Returns the id of the table with the chart's numbers. */
        private String table(Direction direction) {
            return direction == Direction.OUTGOING ? outgoing : incoming;
        }
    }

    static BreakdownChart of(TableNarrative narrative, Topic topic) {
        return new BreakdownChart(narrative.phrases(), topic, narrative.direction());
    }

    /** Returns the charts of both directions; none for one whose table has no rows. */
    static List<Block> both(TableNarrative outgoing, TableNarrative incoming, Topic topic) {
        return charts(outgoing, incoming, topic)
                .map(chart -> (Block) chart.block())
                .toList();
    }

    /** Returns the charts of {@link #both} after a sentence that refers to them. */
    static List<Block> introduced(String chapter, TableNarrative outgoing, TableNarrative incoming, Topic topic) {
        List<Block> blocks = new ArrayList<>(both(outgoing, incoming, topic));
        if (!blocks.isEmpty()) {
            List<Caption> captions = charts(outgoing, incoming, topic)
                    .map(BreakdownChart::caption)
                    .toList();
            blocks.add(
                    0,
                    new Block.Paragraph(
                            chapter + ".shown",
                            List.of(outgoing.phrases().chartsSentence(chapter + ".charts", topic.name(), captions))));
        }
        return blocks;
    }

    private static Stream<BreakdownChart> charts(TableNarrative outgoing, TableNarrative incoming, Topic topic) {
        return Stream.of(of(outgoing, topic), of(incoming, topic))
                .filter(chart -> !chart.data(chart.direction).rows().isEmpty());
    }

    private int number() {
        return 1 + 2 * topic.ordinal() + (direction == Direction.OUTGOING ? 0 : 1);
    }

    Caption caption() {
        return Captions.numbered(Caption.Kind.CHART, number(), title(), phrases.language());
    }

    private String title() {
        return plainText(
                phrases.messageFormatter().term("chart.title", Map.of("direction", direction, "topic", topic)));
    }

    Block.ChartBlock block() {
        Table data = data(direction);
        return new Block.ChartBlock(caption(), data, alternative(data), style());
    }

    private ChartStyle style() {
        boolean countries = topic == Topic.COUNTRIES;
        long reach = Math.max(largest(Direction.OUTGOING), largest(Direction.INCOMING));
        return new ChartStyle(
                countries ? ChartStyle.Shape.MAP : ChartStyle.Shape.BARS,
                direction == Direction.OUTGOING ? ChartStyle.Hue.TEAL : ChartStyle.Hue.OCHRE,
                reach,
                topic == Topic.TYPES);
    }

    private long largest(Direction charted) {
        return data(charted).rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .mapToLong(cell -> cell instanceof Cell.Amount amount ? amount.value() : 0)
                .max()
                .orElse(0);
    }

    private Table data(Direction charted) {
        List<TableSet> halfYears = new ArrayList<>(
                topic == Topic.COUNTRIES ? List.of() : phrases.before().stream().toList());
        halfYears.add(phrases.reported());
        String table = topic.table(charted);
        Table own = phrases.reported().table(table);
        return new Table(
                "chart-" + number(),
                title(),
                own.scope(),
                own.head(),
                halfYears.stream()
                        .map(tables -> new Table.Column(
                                tables.halfYear().code(), tables.halfYear().label(phrases.language())))
                        .toList(),
                own.rows().stream()
                        .map(row -> new Table.Row(row.key(), row.label(), null, cells(halfYears, table, row.key())))
                        .toList(),
                List.of(),
                null);
    }

    private static Map<String, Cell> cells(List<TableSet> halfYears, String table, String row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        halfYears.forEach(tables -> cells.put(
                tables.halfYear().code(),
                TableValue.of(tables, table, row, TableValue.PARTICIPANTS).cell()));
        return cells;
    }

    /** Text alternative with the value of every bar. */
    private String alternative(Table data) {
        List<Fragment> series = data.columns().stream()
                .map(column -> phrases.messageFormatter()
                        .term(
                                "chart.series",
                                Map.of("name", Fragment.ofText(column.title()), "bars", bars(data, column))))
                .toList();
        return plainText(phrases.messageFormatter()
                .term("chart.alternative", Map.of("title", Fragment.ofText(title()), "series", series(series))));
    }

    private Fragment series(List<Fragment> series) {
        return series.size() == 1
                ? series.get(0)
                : phrases.messageFormatter()
                        .term("chart.both", Map.of("earlier", series.get(0), "later", series.get(1)));
    }

    private Fragment bars(Table data, Table.Column column) {
        return phrases.messageFormatter()
                .list(data.rows().stream()
                        .map(row -> phrases.messageFormatter()
                                .term(
                                        "chart.bar",
                                        Map.of(
                                                "name", Fragment.ofText(row.label()),
                                                "number",
                                                        Fragment.ofText(
                                                                CellText.of(row.cell(column), phrases.language())))))
                        .toList());
    }

    private static String plainText(Fragment term) {
        StringBuilder text = new StringBuilder();
        term.content().forEach(inline -> text.append(inline.text()));
        return text.toString();
    }
}
