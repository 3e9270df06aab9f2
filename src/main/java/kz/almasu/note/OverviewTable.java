package kz.almasu.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Persons;
import kz.almasu.figures.Slice;
import kz.almasu.registry.Direction;

/**
 * Overview of a half-year: per direction and in total, the numbers of participants, of distinct persons (limits, see
 * {@link Persons}), of distinct institutions here and abroad, and of countries.
 */
record OverviewTable(String id) implements TableDefinition {

    static final String PERSONS_LEAST = "persons-least";
    static final String PERSONS_MOST = "persons-most";

    private static final Map<String, Dimension> DISTINCT = distinct();

    /** Limits of the number of distinct persons, by key of the column. */
    private static final Map<String, ToLongFunction<Persons>> PERSONS = persons();

    private static Map<String, ToLongFunction<Persons>> persons() {
        Map<String, ToLongFunction<Persons>> persons = new LinkedHashMap<>();
        persons.put(PERSONS_LEAST, Persons::least);
        persons.put(PERSONS_MOST, Persons::most);
        return persons;
    }

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
        boolean withPersons =
                counts.persons(null).filter(persons -> persons.identified() > 0).isPresent();
        List<Table.Row> rows = Stream.of(Direction.values())
                .map(direction -> new Table.Row(
                        direction.name(), composition.label(direction), null, cells(counts, direction, withPersons)))
                .toList();
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head.DIRECTION"),
                tableColumns(composition, withPersons),
                rows,
                List.of(),
                new Table.Row("", composition.text("table.total"), null, cells(counts, null, withPersons)));
    }

    private static List<Table.Column> tableColumns(Composition composition, boolean withPersons) {
        Stream<Table.Column> distinct = Stream.concat(
                        withPersons ? PERSONS.keySet().stream() : Stream.of(), DISTINCT.keySet().stream())
                .map(key -> new Table.Column(key, composition.text("table.overview." + key)));
        return Stream.concat(
                        Stream.of(new Table.Column(MemberTable.PARTICIPANTS, composition.text("table.participants"))),
                        distinct)
                .toList();
    }

    /** Persons are left out where none has an identity number: nothing is known of how many they are. */
    private static Map<String, Cell> cells(Counts counts, Direction direction, boolean withPersons) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put(
                MemberTable.PARTICIPANTS,
                Composition.amount(
                        direction == null
                                ? counts.total(Direction.OUTGOING).plus(counts.total(Direction.INCOMING))
                                : counts.total(direction)));
        if (withPersons) {
            Persons persons = counts.persons(direction).orElseThrow();
            PERSONS.forEach((key, limit) -> cells.put(key, new Cell.Amount(limit.applyAsLong(persons))));
        }
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
        return Breakdown.by(Stream.concat(DISTINCT.values().stream(), Stream.of(Dimension.PERSON))
                .toArray(Dimension[]::new));
    }

    @Override
    public Optional<CellMeasure> measure(String row, String column) {
        return DISTINCT.containsKey(column) || PERSONS.containsKey(column)
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
