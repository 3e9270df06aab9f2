package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.note.Captions;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;

/** Chart of participants by type of institution in the compared half-years, the earlier first. */
record TypeChart(CommonPhrases phrases, int number, Direction direction) {

    static TypeChart of(TableNarrative narrative) {
        Direction direction = narrative.direction();
        return new TypeChart(narrative.phrases(), direction == Direction.OUTGOING ? 1 : 2, direction);
    }

    /** Returns the id of the table with the chart's numbers. */
    private String table() {
        return direction == Direction.OUTGOING ? TableIds.TYPES_OUTGOING : TableIds.TYPES_INCOMING;
    }

    Caption caption() {
        return Captions.numbered(Caption.Kind.CHART, number, title(), phrases.language());
    }

    private String title() {
        return plainText(phrases.messageFormatter().term("chart.title", Map.of("direction", direction)));
    }

    Block.ChartBlock block() {
        Table data = data();
        return new Block.ChartBlock(caption(), data, alternative(data));
    }

    private Table data() {
        List<TableSet> halfYears = new ArrayList<>(phrases.before().stream().toList());
        halfYears.add(phrases.reported());
        Table own = phrases.reported().table(table());
        return new Table(
                "chart-" + number,
                title(),
                own.scope(),
                own.head(),
                halfYears.stream()
                        .map(tables -> new Table.Column(
                                tables.halfYear().code(), tables.halfYear().label(phrases.language())))
                        .toList(),
                own.rows().stream()
                        .map(row -> new Table.Row(row.key(), row.label(), null, cells(halfYears, row.key())))
                        .toList(),
                List.of(),
                null);
    }

    private Map<String, Cell> cells(List<TableSet> halfYears, String type) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        halfYears.forEach(tables -> cells.put(
                tables.halfYear().code(),
                TableValue.of(tables, table(), type, TableValue.PARTICIPANTS).cell()));
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
