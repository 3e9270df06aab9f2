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
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Region;

/** Countries with participants by descending count, grouped by region with subtotals; regions in catalogue order. */
record RegionTable(String id, Direction direction) implements TableDefinition {

    @Override
    public Table compose(Composition composition) {
        Counts counts = composition.counts();
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Row> groups = new ArrayList<>();
        byRegion(composition).forEach((region, countries) -> {
            List<Table.Row> own = rows(composition, counts, region, countries);
            if (!own.isEmpty()) {
                rows.addAll(own);
                groups.add(row(region.getCode(), composition.label(region), null, sum(counts, countries), counts));
            }
        });
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head.COUNTRY"),
                MemberTable.tableColumns(composition),
                rows,
                groups,
                row("", composition.text("table.total"), null, counts.total(direction), counts));
    }

    private List<Table.Row> rows(Composition composition, Counts counts, Region region, List<Country> countries) {
        Set<String> present = counts.members(direction, Dimension.COUNTRY);
        return countries.stream()
                .filter(country -> present.contains(country.getCode()))
                .sorted(Comparator.comparingLong(country -> -MemberTable.sortKey(count(counts, country))))
                .map(country -> row(
                        country.getCode(),
                        composition.label(country),
                        region.getCode(),
                        count(counts, country),
                        counts))
                .toList();
    }

    private static Map<Region, List<Country>> byRegion(Composition composition) {
        Map<Region, List<Country>> regions = new LinkedHashMap<>();
        composition.codeList(Dimension.COUNTRY).stream()
                .map(Country.class::cast)
                .sorted(Comparator.comparingInt(country -> country.getRegion().getPosition()))
                .forEach(country -> regions.computeIfAbsent(country.getRegion(), region -> new ArrayList<>())
                        .add(country));
        return regions;
    }

    private Count count(Counts counts, Country country) {
        return counts.of(direction, Dimension.COUNTRY, country.getCode());
    }

    /** Includes countries without a row: in figures published earlier they are unknown, not zero. */
    private Count sum(Counts counts, List<Country> countries) {
        return countries.stream().map(country -> count(counts, country)).reduce(Count.ZERO, Count::plus);
    }

    private Table.Row row(String key, String label, String region, Count count, Counts counts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put(MemberTable.PARTICIPANTS, Composition.amount(count));
        cells.put(MemberTable.SHARE, Composition.share(count, counts.total(direction), 1));
        return new Table.Row(key, label, region, cells);
    }

    @Override
    public Breakdown breakdown() {
        return Breakdown.by(Dimension.COUNTRY);
    }

    @Override
    public Optional<Slice> subtotal(String group, String column) {
        return column.equals(MemberTable.PARTICIPANTS)
                ? Optional.of(Slice.of(direction).and(Dimension.REGION, group))
                : Optional.empty();
    }

    @Override
    public Optional<Slice> slice(String row, String column) {
        Slice all = Slice.of(direction);
        return column.equals(MemberTable.PARTICIPANTS)
                ? Optional.of(row.isEmpty() ? all : all.and(Dimension.COUNTRY, row))
                : Optional.empty();
    }
}
