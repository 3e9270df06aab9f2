package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;

/** Checks statements that occur in one chapter only against the tables. */
final class StatementProof {

    private static final String NOBODY_TWICE = ".*(nobody| однократно|басқа-басқа).*";

    private final NoteSource source;
    private final ValueProof values;

    StatementProof(NoteSource source, ValueProof values) {
        this.source = source;
        this.values = values;
    }

    /** @param name last part of the sentence id; other names are keys of rows */
    void check(Sentence sentence, String table, String name) {
        Positions positions = Positions.of(source.table(table));
        switch (name) {
            case "change" -> change(sentence);
            case "unchanged" -> unchanged(sentence, table);
            case "listed" -> assertThat(positions.first(1)).isNotEmpty();
            case "nobody" -> assertThat(positions.all()).contains(0L);
            case "unpublished" ->
                assertThat(positions.with(number -> number > 0)).isEmpty();
            case "notCompared" -> notCompared(sentence, table);
            case "higher" -> shares(sentence, 1);
            case "equal" -> {
                shares(sentence, 0);
                exactlyEqual(sentence);
            }
            case "count" ->
                assertThat(sentence.text())
                        .contains(Integer.toString(source.table(table).rows().size()));
            default -> {
                assertThat(NoteProof.rows(sentence)).containsExactly(name);
                NoteProof.checkNamed(sentence, positions);
            }
        }
    }

    void check(Sentence sentence) {
        String chapter = sentence.id().substring(0, sentence.id().indexOf('.'));
        switch (chapter) {
            case "opening", "conclusion" -> summary(sentence);
            case "regions" -> region(sentence);
            case "comparison" -> comparison(sentence);
            case "fields" -> common(sentence);
            case "method", "table" -> assertThat(ValueProof.values(sentence)).isEmpty();
            default -> throw new AssertionError("no proof for " + sentence.id());
        }
    }

    private void change(Sentence sentence) {
        if (!ValueProof.values(sentence).isEmpty()) {
            GrowthProof.check(sentence, values);
        }
    }

    private void unchanged(Sentence sentence, String table) {
        Positions now = Positions.of(source.table(table));
        Positions before = Positions.of(source.before().orElseThrow().table(table));
        assertThat(NoteProof.rows(sentence))
                .as(sentence.text())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(now.known().get(key))
                        .isPositive()
                        .isEqualTo(before.known().get(key)));
        NoteProof.checkNamed(sentence, now);
    }

    private void notCompared(Sentence sentence, String table) {
        TreeSet<String> unknown = source.before().orElseThrow().table(table).rows().stream()
                .filter(Positions::isUnknown)
                .map(Table.Row::key)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> named = Positions.of(source.table(table))
                .labels(row -> unknown.contains(row.key())
                        && NoteProof.plain(sentence.text())
                                .contains(NoteProof.plain(row.label().replaceFirst("^\\d+ ", ""))));
        assertThat(NoteProof.plain(sentence.text())).contains(NoteProof.plain(named.get(0)));
    }

    /** Shares come in pairs: of the sentence's direction, of the other direction. */
    private void shares(Sentence sentence, int order) {
        List<Inline.Value> shares = ValueProof.values(sentence);
        for (int i = 0; i < shares.size(); i += 2) {
            assertThat(percent(shares.get(i)).compareTo(percent(shares.get(i + 1))))
                    .as(sentence.text())
                    .isEqualTo(order);
        }
    }

    /** Checks that number and total have the same ratio in both directions, not only the same rounded share. */
    private void exactlyEqual(Sentence sentence) {
        Positions outgoing = Positions.of(source.table("4"));
        Positions incoming = Positions.of(source.table("5"));
        for (String key : NoteProof.rows(sentence)) {
            assertThat(outgoing.known().get(key) * incoming.all().orElseThrow())
                    .as(sentence.text())
                    .isEqualTo(incoming.known().get(key) * outgoing.all().orElseThrow());
        }
    }

    private BigDecimal percent(Inline.Value value) {
        return ((Cell.Share) values.cell(value.sources().get(0))).percent();
    }

    private void summary(Sentence sentence) {
        if (sentence.id().contains(".change.") || sentence.id().equals("conclusion.change")) {
            change(sentence);
        } else if (sentence.id().startsWith("opening.persons.")) {
            persons(sentence);
        } else if (sentence.id().matches("conclusion\\.[A-Z]+")) {
            checkLeaders(sentence);
        }
    }

    /** Checks that both limits are given where they differ, and that "more than once" is said exactly if it must be true. */
    private void persons(Sentence sentence) {
        String name = sentence.id().substring("opening.persons.".length());
        Map<String, Cell> cells = name.equals("total")
                ? source.table("overview").total().cells()
                : source.table("overview")
                        .row(name.toUpperCase(Locale.ROOT))
                        .orElseThrow()
                        .cells();
        long participants = ((Cell.Amount) cells.get("participants")).value();
        long least = ((Cell.Amount) cells.get("persons-least")).value();
        long most = ((Cell.Amount) cells.get("persons-most")).value();
        assertThat(least).isBetween(1L, most);
        assertThat(most).isBetween(least, participants);
        List<String> numbers =
                ValueProof.values(sentence).stream().map(Inline.Value::text).toList();
        if (least < most) {
            assertThat(numbers)
                    .as(sentence.text())
                    .containsExactly(Long.toString(least), Long.toString(most), Long.toString(most - least));
        } else {
            assertThat(numbers).as(sentence.text()).containsExactly(Long.toString(least));
            assertThat(sentence.text().matches(NOBODY_TWICE))
                    .as(sentence.text())
                    .isEqualTo(least == participants);
        }
    }

    /** Checks that the members named in the conclusion certainly lead their tables. */
    private void checkLeaders(Sentence sentence) {
        ValueProof.values(sentence).stream()
                .flatMap(value -> value.sources().stream())
                .map(address -> FigureAddress.parse(address).orElseThrow())
                .forEach(address -> {
                    Positions positions = Positions.of(source.table(address.table()));
                    String key = address.group().orElse(address.row());
                    assertThat(positions.first(1)).as(sentence.text()).contains(key);
                    assertThat(positions.isCertain(key)).as(sentence.text()).isTrue();
                });
    }

    /** Checks that the number is the sum of the region's countries, and that the leading countries are named. */
    private void region(Sentence sentence) {
        String key = sentence.id().substring(sentence.id().lastIndexOf('.') + 1);
        if (key.equals("unchanged")) {
            unchangedRegions(sentence);
            return;
        }
        if (key.equals("listed") || sentence.id().contains(".change") || key.equals("notCompared")) {
            change(sentence);
            return;
        }
        Table countries = source.table(sentence.id().contains(".outgoing.") ? "1" : "2");
        Positions own = new Positions(
                countries.rows().stream()
                        .filter(row -> CatalogueFixture.entry(Country.class, row.key())
                                .getRegion()
                                .getCode()
                                .equals(key))
                        .toList(),
                countries.total());
        assertThat(sentence.text())
                .contains(Long.toString(
                        own.known().values().stream().mapToLong(Long::longValue).sum()));
        TreeSet<String> named = NoteProof.rows(sentence);
        named.remove(key);
        assertThat(named).as(sentence.text()).isEqualTo(own.first(2));
        NoteProof.checkNamed(sentence, own);
    }

    private void unchangedRegions(Sentence sentence) {
        String id = sentence.id().contains(".outgoing.") ? "1" : "2";
        assertThat(NoteProof.rows(sentence))
                .as(sentence.text())
                .isNotEmpty()
                .allSatisfy(region -> assertThat(sum(source.table(id), region))
                        .isPositive()
                        .isEqualTo(sum(source.before().orElseThrow().table(id), region)));
    }

    /** Sum of the countries of a region in a table of countries. */
    private static long sum(Table countries, String region) {
        return Positions.of(countries).known().entrySet().stream()
                .filter(entry -> CatalogueFixture.entry(Country.class, entry.getKey())
                        .getRegion()
                        .getCode()
                        .equals(region))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void comparison(Sentence sentence) {
        Table table = source.table("3");
        if (sentence.id().equals("comparison.appeared") || sentence.id().equals("comparison.vanished")) {
            boolean appeared = sentence.id().equals("comparison.appeared");
            List<String> expected = table.rows().stream()
                    .filter(row -> there(table, row, 0) != appeared && there(table, row, 1) == appeared)
                    .map(Table.Row::label)
                    .toList();
            assertThat(sentence.text()).endsWith(": " + NoteProof.joined(expected, source.language()) + ".");
        } else if (sentence.id().equals("comparison.same")) {
            assertThat(table.rows()).isNotEmpty().allMatch(row -> there(table, row, 0) == there(table, row, 1));
        }
    }

    private static boolean there(Table table, Table.Row row, int column) {
        return row.cell(table.columns().get(column)).equals(new Cell.Presence(true));
    }

    private void common(Sentence sentence) {
        TreeSet<String> both = first("6");
        both.retainAll(first("7"));
        assertThat(both).isNotEmpty();
        Positions.of(source.table("6"))
                .labels(row -> true)
                .forEach(label -> assertThat(sentence.text().contains(label))
                        .as(sentence.text())
                        .isEqualTo(both.stream()
                                .anyMatch(key -> Optional.of(source.table("6")
                                                .row(key)
                                                .orElseThrow()
                                                .label())
                                        .filter(full -> full.endsWith(label))
                                        .isPresent())));
    }

    private TreeSet<String> first(String table) {
        Positions positions = Positions.of(source.table(table));
        TreeSet<String> first = positions.first(4);
        first.removeIf(key -> !positions.isCertain(key));
        return first;
    }
}
