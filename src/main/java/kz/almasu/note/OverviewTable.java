package kz.almasu.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Slice;
import kz.almasu.registry.Direction;

/**
 * Overview of a half-year: per direction and in total, the numbers of participants, of distinct institutions here and
 * abroad, and of countries.
 */
record OverviewTable(String id) implements TableDefinition {

    private static final Map<String, Dimension> DISTINCT = distinct();

    private static Map<String, Dimension> distinct() {
        Map<String, Dimension> distinct = new LinkedHashMap<>();
        distinct.put("institutions", Dimension.INSTITUTION);
        distinct.put("foreign-institutions", Dimension.FOREIGN_INSTITUTION);
        distinct.put("countries", Dimension.COUNTRY);
        return distinct;
    }

    @Override
    public Table compose(Composition composition) {
        Counts counts = composition.counts();
        List<Table.Row> rows = Stream.of(Direction.values())
                .map(direction ->
                        new Table.Row(direction.name(), composition.label(direction), null, cells(counts, direction)))
                .toList();
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head.DIRECTION"),
                tableColumns(composition),
                rows,
                List.of(),
                new Table.Row("", composition.text("table.total"), null, cells(counts, null)));
    }

    private static List<Table.Column> tableColumns(Composition composition) {
        Stream<Table.Column> distinct =
                DISTINCT.keySet().stream().map(key -> new Table.Column(key, composition.text("table.overview." + key)));
        return Stream.concat(
                        Stream.of(new Table.Column(MemberTable.PARTICIPANTS, composition.text("table.participants"))),
                        distinct)
                .toList();
    }

    private static Map<String, Cell> cells(Counts counts, Direction direction) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put(
                MemberTable.PARTICIPANTS,
                Composition.amount(
                        direction == null
                                ? counts.total(Direction.OUTGOING).plus(counts.total(Direction.INCOMING))
                                : counts.total(direction)));
        DISTINCT.forEach((key, dimension) -> cells.put(key, distinct(counts, direction, dimension)));
        return cells;
    }

    /** Counts the members with participants. Figures published earlier give this only for both directions together. */
    private static Cell distinct(Counts counts, Direction direction, Dimension dimension) {
        Set<String> members = direction == null ? counts.members(dimension) : counts.members(direction, dimension);
        boolean unknown =
                !counts.isCounted(dimension) || counts.isPublishedOnly() && (direction != null || members.isEmpty());
        return unknown ? Cell.UNKNOWN : new Cell.Amount(members.size());
    }

    @Override
    public Breakdown breakdown() {
        return Breakdown.by(DISTINCT.values().toArray(Dimension[]::new));
    }

    @Override
    public Optional<CellMeasure> measure(String row, String column) {
        return DISTINCT.containsKey(column)
                ? Optional.of(new CellMeasure(column, Slice.of(Direction.valueOf(row)), Optional.empty()))
                : TableDefinition.super.measure(row, column);
    }

    @Override
    public Optional<Slice> slice(String row, String column) {
        return column.equals(MemberTable.PARTICIPANTS)
                ? Optional.of(Slice.of(row.isEmpty() ? null : Direction.valueOf(row)))
                : Optional.empty();
    }
}
