package kz.almasu.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Count;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Slice;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Direction;

/**
 * One row per member of a dimension: participants and their share. Either all members of the code list in catalogue
 * order, or only those with participants by descending count, ties in catalogue order.
 *
 * @param direction null for both directions together
 * @param ranked only members with participants, by descending count
 * @param decimals decimal places of the shares
 */
record MemberTable(String id, Dimension dimension, Direction direction, boolean ranked, int decimals)
        implements TableDefinition {

    static final String PARTICIPANTS = "participants";
    static final String SHARE = "share";

    static MemberTable table(String id) {
        return new MemberTable(id, Dimension.TOTAL, null, false, 1);
    }

    MemberTable withDirection(Direction wanted) {
        return new MemberTable(id, dimension, wanted, ranked, decimals);
    }

    MemberTable withDimension(Dimension wanted) {
        return new MemberTable(id, wanted, direction, ranked, decimals);
    }

    MemberTable byCount() {
        return new MemberTable(id, dimension, direction, true, decimals);
    }

    MemberTable inWholePercent() {
        return new MemberTable(id, dimension, direction, ranked, 0);
    }

    @Override
    public Table compose(Composition composition) {
        Counts counts = composition.counts();
        Count total = total(counts);
        List<Table.Row> rows = members(composition, counts).stream()
                .map(member -> row(member.getCode(), composition.label(member), count(counts, member.getCode()), total))
                .toList();
        boolean counted = ranked && !counts.isPublishedOnly() && counts.isCounted(dimension);
        String label =
                counted ? composition.text("table.total." + dimension, rows.size()) : composition.text("table.total");
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head." + dimension),
                tableColumns(composition),
                rows,
                List.of(),
                row("", label, total, total));
    }

    static List<Table.Column> tableColumns(Composition composition) {
        return List.of(
                new Table.Column(PARTICIPANTS, composition.text("table.participants")),
                new Table.Column(SHARE, composition.text("table.share")));
    }

    private List<CodeListEntry> members(Composition composition, Counts counts) {
        List<CodeListEntry> members = new ArrayList<>(composition.codeList(dimension));
        if (ranked) {
            Set<String> present = direction == null ? counts.members(dimension) : counts.members(direction, dimension);
            members.removeIf(member -> !present.contains(member.getCode()));
            members.sort(Comparator.comparingLong(member -> -sortKey(count(counts, member.getCode()))));
        }
        return members;
    }

    /** Sorts unknown counts last. */
    static long sortKey(Count count) {
        return count.isKnown() ? count.value() : -1;
    }

    private Count count(Counts counts, String member) {
        return direction == null ? counts.ofBoth(dimension, member) : counts.of(direction, dimension, member);
    }

    private Count total(Counts counts) {
        return direction == null
                ? counts.total(Direction.OUTGOING).plus(counts.total(Direction.INCOMING))
                : counts.total(direction);
    }

    private Table.Row row(String key, String label, Count count, Count total) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put(PARTICIPANTS, Composition.amount(count));
        cells.put(SHARE, Composition.share(count, total, decimals));
        return new Table.Row(key, label, null, cells);
    }

    @Override
    public Breakdown breakdown() {
        return Breakdown.by(dimension);
    }

    @Override
    public Optional<Slice> slice(String row, String column) {
        if (!column.equals(PARTICIPANTS)) {
            return Optional.empty();
        }
        Slice all = Slice.of(direction);
        return Optional.of(row.isEmpty() ? all : all.and(dimension, row));
    }
}
