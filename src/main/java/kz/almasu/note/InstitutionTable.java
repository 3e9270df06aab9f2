package kz.almasu.note;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Count;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.MemberCounts;
import kz.almasu.figures.Slice;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;

/**
 * One row per institution with participants, grouped by its type in that half-year, with subtotals. The columns are all
 * participants, or one per member of a dimension.
 *
 * @param columns dimension of the columns; TOTAL for one column of all participants
 */
record InstitutionTable(String id, Direction direction, Dimension columns) implements TableDefinition {

    @Override
    public Table compose(Composition composition) {
        Map<String, MemberCounts> counts = composition.withinInstitutions(direction, columns);
        List<Institution> present = participatingInstitutions(composition, counts.keySet());
        List<Table.Column> heads = tableColumns(composition);
        List<Table.Row> rows = present.stream()
                .map(institution ->
                        row(institution, composition, cells(heads, List.of(counts.get(institution.getCode())))))
                .toList();
        List<Table.Row> groups = present.stream()
                .map(composition::typeOf)
                .distinct()
                .map(type -> group(type, composition, heads, present, counts))
                .toList();
        Table.Row total = new Table.Row("", composition.text("table.total"), null, total(composition, heads, counts));
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head.INSTITUTION"),
                heads,
                rows,
                groups,
                total);
    }

    /** Unknown for figures published earlier, which name no institutions. */
    private Map<String, Cell> total(
            Composition composition, List<Table.Column> heads, Map<String, MemberCounts> counts) {
        return counts.isEmpty() && composition.counts().isPublishedOnly()
                ? heads.stream().collect(Collectors.toMap(Table.Column::key, head -> Cell.UNKNOWN))
                : cells(heads, counts.values());
    }

    /** Returns the institutions with these codes by type, then in catalogue order. */
    private static List<Institution> participatingInstitutions(Composition composition, Set<String> codes) {
        return composition.institutions().stream()
                .filter(institution -> codes.contains(institution.getCode()))
                .sorted(Comparator.comparingInt(
                        institution -> composition.typeOf(institution).getPosition()))
                .toList();
    }

    private List<Table.Column> tableColumns(Composition composition) {
        if (columns == Dimension.TOTAL) {
            return List.of(new Table.Column(MemberTable.PARTICIPANTS, composition.text("table.participants")));
        }
        return composition.codeList(columns).stream()
                .map(member -> new Table.Column(member.getCode(), composition.label(member)))
                .toList();
    }

    private static Table.Row row(Institution institution, Composition composition, Map<String, Cell> cells) {
        return new Table.Row(
                institution.getCode(),
                composition.nameOf(institution),
                composition.typeOf(institution).getCode(),
                cells);
    }

    private Table.Row group(
            InstitutionType type,
            Composition composition,
            List<Table.Column> heads,
            List<Institution> present,
            Map<String, MemberCounts> counts) {
        List<MemberCounts> ofType = present.stream()
                .filter(institution -> composition.typeOf(institution).equals(type))
                .map(institution -> counts.get(institution.getCode()))
                .toList();
        return new Table.Row(type.getCode(), composition.label(type), null, cells(heads, ofType));
    }

    private Map<String, Cell> cells(List<Table.Column> heads, Iterable<MemberCounts> counts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Table.Column head : heads) {
            String member = columns == Dimension.TOTAL ? "" : head.key();
            Count sum = Count.ZERO;
            for (MemberCounts one : counts) {
                sum = sum.plus(one.of(member));
            }
            cells.put(head.key(), Composition.amount(sum));
        }
        return cells;
    }

    @Override
    public Breakdown breakdown() {
        return Breakdown.withinInstitutions(columns);
    }

    @Override
    public Optional<Slice> slice(String row, String column) {
        Slice all = slice(column);
        return Optional.of(row.isEmpty() ? all : all.and(Dimension.INSTITUTION, row));
    }

    @Override
    public Optional<Slice> subtotal(String group, String column) {
        return Optional.of(slice(column).and(Dimension.INSTITUTION_TYPE, group));
    }

    private Slice slice(String column) {
        Slice all = Slice.of(direction);
        return columns == Dimension.TOTAL || column.equals(MemberTable.PARTICIPANTS) ? all : all.and(columns, column);
    }
}
