package kz.almasu.note;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import kz.almasu.period.Period;

/** Countries that took part in two half-years, the earlier first, in catalogue order. */
record CountryComparison(String id) implements TableDefinition {

    @Override
    public Table compose(Composition composition) {
        Map<Period, Counts> counts = composition.countsByPeriod();
        Set<String> participating = new LinkedHashSet<>();
        counts.values().forEach(periodCounts -> participating.addAll(periodCounts.members(Dimension.COUNTRY)));
        List<Table.Row> rows = composition.codeList(Dimension.COUNTRY).stream()
                .filter(country -> participating.contains(country.getCode()))
                .map(country -> row(country.getCode(), composition.label(country), counts))
                .toList();
        Map<String, Cell> total = new LinkedHashMap<>();
        counts.forEach((period, periodCounts) -> total.put(period.getCode(), number(periodCounts)));
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head." + Dimension.COUNTRY),
                counts.keySet().stream()
                        .map(period -> new Table.Column(period.getCode(), composition.label(period)))
                        .toList(),
                rows,
                List.of(),
                new Table.Row("", composition.text("table.total.countries"), null, total));
    }

    private static Table.Row row(String code, String label, Map<Period, Counts> counts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        counts.forEach((period, periodCounts) -> cells.put(
                period.getCode(),
                isUnknown(periodCounts)
                        ? Cell.UNKNOWN
                        : new Cell.Presence(
                                periodCounts.members(Dimension.COUNTRY).contains(code))));
        return new Table.Row(code, label, null, cells);
    }

    private static Cell number(Counts counts) {
        return isUnknown(counts)
                ? Cell.UNKNOWN
                : new Cell.Amount(counts.members(Dimension.COUNTRY).size());
    }

    /**
     * True if the participating countries are unknown: not every report was counted by country, or only totals were
     * published.
     */
    private static boolean isUnknown(Counts counts) {
        return !counts.isCounted(Dimension.COUNTRY)
                || counts.isPublishedOnly() && counts.members(Dimension.COUNTRY).isEmpty();
    }

    @Override
    public Breakdown breakdown() {
        return Breakdown.by(Dimension.COUNTRY);
    }

    @Override
    public Table combine(TableSet own, List<TableSet> all, List<String> countries) {
        Map<String, Table> tables = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(TableSet::halfYear))
                .forEach(set -> tables.put(set.halfYear().code(), set.table(id)));
        Map<String, String> labels = labels(own, tables.values());
        Map<String, Cell> total = new LinkedHashMap<>();
        tables.forEach(
                (halfYear, table) -> total.put(halfYear, table.total().cells().get(halfYear)));
        return new Table(
                id,
                own.table(id).title(),
                own.table(id).scope(),
                own.table(id).head(),
                tables.entrySet().stream()
                        .map(each -> each.getValue().column(each.getKey()).orElseThrow())
                        .toList(),
                countries.stream()
                        .filter(country -> tables.entrySet().stream()
                                .anyMatch(each -> isPresent(country, each.getKey(), each.getValue())))
                        .map(country -> new Table.Row(country, labels.get(country), null, cells(country, tables)))
                        .toList(),
                List.of(),
                new Table.Row("", own.table(id).total().label(), null, total));
    }

    /** Returns the names of the countries; names in the own table take precedence. */
    private Map<String, String> labels(TableSet own, Collection<Table> others) {
        Map<String, String> labels = new HashMap<>();
        Stream.concat(Stream.of(own.table(id)), others.stream())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> labels.putIfAbsent(row.key(), row.label()));
        return labels;
    }

    private static Map<String, Cell> cells(String country, Map<String, Table> tables) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        tables.forEach((halfYear, table) -> cells.put(
                halfYear,
                table.total().cells().get(halfYear).isKnown()
                        ? new Cell.Presence(isPresent(country, halfYear, table))
                        : Cell.UNKNOWN));
        return cells;
    }

    private static boolean isPresent(String country, String halfYear, Table table) {
        return table.row(country)
                .map(row -> row.cells().get(halfYear))
                .filter(new Cell.Presence(true)::equals)
                .isPresent();
    }

    @Override
    public Optional<CellMeasure> measure(String row, String column) {
        Slice country = Slice.of(null).and(Dimension.COUNTRY, row);
        return Optional.of(new CellMeasure(CellMeasure.PARTICIPATED, country, Optional.of(column)));
    }

    @Override
    public Optional<Slice> slice(String row, String column) {
        return Optional.empty();
    }

    @Override
    public boolean hasComparison() {
        return true;
    }
}
