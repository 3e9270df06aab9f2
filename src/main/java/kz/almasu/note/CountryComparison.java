package kz.almasu.note;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Slice;
import kz.almasu.period.Period;

/** Two half-years side by side, the earlier first: which countries took part in each, in catalogue order. */
record CountryComparison(String id) implements TableDefinition {

    @Override
    public Table compose(Composition composition) {
        Map<Period, Set<String>> present = present(composition);
        Set<String> any = new LinkedHashSet<>();
        present.values().forEach(any::addAll);
        List<Table.Row> rows = composition.list(Dimension.COUNTRY).stream()
                .filter(country -> any.contains(country.getCode()))
                .map(country -> row(country.getCode(), composition.say(country), present))
                .toList();
        Map<String, Cell> total = new LinkedHashMap<>();
        present.forEach((period, countries) -> total.put(period.getCode(), new Cell.Amount(countries.size())));
        return new Table(
                id,
                title(composition.language()),
                composition.scope(),
                composition.text("table.head." + Dimension.COUNTRY),
                present.keySet().stream()
                        .map(period -> new Table.Column(period.getCode(), composition.say(period)))
                        .toList(),
                rows,
                List.of(),
                new Table.Row("", composition.text("table.total.countries"), null, total));
    }

    /** The codes of the countries that took part in each half-year. */
    private static Map<Period, Set<String>> present(Composition composition) {
        Map<Period, Set<String>> present = new LinkedHashMap<>();
        Stream.of(Optional.ofNullable(composition.compared()), Optional.of(composition.period()))
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.getHalfYear().compareTo(other.getHalfYear()))
                .forEach(period -> present.put(
                        period, composition.countsOf(period, Dimension.COUNTRY).members(Dimension.COUNTRY)));
        return present;
    }

    private static Table.Row row(String code, String label, Map<Period, Set<String>> present) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        present.forEach(
                (period, countries) -> cells.put(period.getCode(), new Cell.Presence(countries.contains(code))));
        return new Table.Row(code, label, null, cells);
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
