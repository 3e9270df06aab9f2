package kz.almasu.note;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Slice;
import kz.almasu.period.Period;

/** Two half-years side by side, the earlier first: which countries took part in each, in catalogue order. */
record CountryComparison(String id) implements TableDefinition {

    @Override
    public Table compose(Composition composition) {
        Map<Period, Counts> counts = composition.compared();
        Set<String> any = new LinkedHashSet<>();
        counts.values().forEach(of -> any.addAll(of.members(Dimension.COUNTRY)));
        List<Table.Row> rows = composition.list(Dimension.COUNTRY).stream()
                .filter(country -> any.contains(country.getCode()))
                .map(country -> row(country.getCode(), composition.say(country), counts))
                .toList();
        Map<String, Cell> total = new LinkedHashMap<>();
        counts.forEach((period, of) -> total.put(period.getCode(), number(of)));
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head." + Dimension.COUNTRY),
                counts.keySet().stream()
                        .map(period -> new Table.Column(period.getCode(), composition.say(period)))
                        .toList(),
                rows,
                List.of(),
                new Table.Row("", composition.text("table.total.countries"), null, total));
    }

    private static Table.Row row(String code, String label, Map<Period, Counts> counts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        counts.forEach((period, of) -> cells.put(
                period.getCode(),
                isUnknown(of)
                        ? Cell.UNKNOWN
                        : new Cell.Presence(of.members(Dimension.COUNTRY).contains(code))));
        return new Table.Row(code, label, null, cells);
    }

    private static Cell number(Counts counts) {
        return isUnknown(counts)
                ? Cell.UNKNOWN
                : new Cell.Amount(counts.members(Dimension.COUNTRY).size());
    }

    /** Of figures published without any country it is not known which took part. */
    private static boolean isUnknown(Counts counts) {
        return !counts.isCounted(Dimension.COUNTRY)
                || counts.isPublishedOnly() && counts.members(Dimension.COUNTRY).isEmpty();
    }

    @Override
    public Breakdown breakdown() {
        return Breakdown.by(Dimension.COUNTRY);
    }

    @Override
    public Optional<Slice> slice(String row, String column) {
        return Optional.empty();
    }

    @Override
    public boolean compares() {
        return true;
    }
}
