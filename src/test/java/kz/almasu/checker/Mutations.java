package kz.almasu.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.document.Inline;
import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;

/** Changes of a sentence of a note that make it untrue, by kind. Changes that may leave it true are left out. */
final class Mutations {

    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,])\\d+(?![\\d.,]*\\d)");
    private static final Pattern YEAR = Pattern.compile("20(?:22|23)");
    private static final Map<String, String> TABLES =
            Map.of("1", "4", "2", "5", "3", "6", "4", "1", "5", "2", "6", "4", "7", "5");

    private final MutantNote note;
    private final MutationWords words;
    private final Random random;

    Mutations(MutantNote note, Random random) {
        this.note = note;
        this.words = MutationWords.of(note.source().language());
        this.random = random;
    }

    Map<String, String> of(int index) {
        Map<String, String> mutations = new LinkedHashMap<>();
        String text = note.sentences().get(index).text();
        put(mutations, "number", text, number(index, text));
        put(mutations, "year", text, year(index, text));
        put(mutations, "other year", text, otherYear(index, text));
        put(mutations, "half", text, note.figures(index).isEmpty() ? text : words.otherHalf(text));
        put(mutations, "reference", text, reference(index, text));
        put(mutations, "more or fewer", text, words.isChange(text) || !isTied(index) ? words.opposite(text) : text);
        put(mutations, "rank", text, isTied(index) ? text : words.otherRank(text));
        put(mutations, "direction", text, direction(index, text));
        put(mutations, "member", text, member(index, text));
        return mutations;
    }

    private static void put(Map<String, String> mutations, String kind, String text, String mutated) {
        if (!mutated.equals(text)) {
            mutations.put(kind, mutated);
        }
    }

    /** A greater number in the place of a shown one. */
    private String number(int index, String text) {
        List<int[]> places = new ArrayList<>();
        int at = 0;
        for (Inline inline : note.sentences().get(index).content()) {
            Matcher matcher = DIGITS.matcher(inline.text());
            if (inline instanceof Inline.Value && matcher.find()) {
                places.add(new int[] {at + matcher.start(), at + matcher.end()});
            }
            at += inline.text().length();
        }
        if (places.isEmpty()) {
            return text;
        }
        int[] place = places.get(random.nextInt(places.size()));
        long greater = Long.parseLong(text.substring(place[0], place[1])) * 2 + 1 + random.nextInt(7);
        return text.substring(0, place[0]) + greater + text.substring(place[1]);
    }

    /** A half-year that is not in the note. */
    private String year(int index, String text) {
        return note.figures(index).isEmpty()
                ? text
                : replaceOne(text, YEAR, year -> year.equals("2022") ? "2019" : "2018");
    }

    /** The other half-year of the note, if its figures are not the same. */
    private String otherYear(int index, String text) {
        boolean same = note.figures(index).stream()
                .anyMatch(address -> note.value(address)
                        .equals(note.value(new FigureAddress(
                                swap(address.period(), "2022", "2023"),
                                address.table(),
                                address.row(),
                                address.column()))));
        String mark = "\uFFFC";
        return note.figures(index).isEmpty() || same
                ? text
                : text.replace("2022", mark).replace("2023", "2022").replace(mark, "2023");
    }

    private String replaceOne(String text, Pattern pattern, UnaryOperator<String> replacement) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + replacement.apply(one.group()) + text.substring(one.end());
    }

    /** A table about something else, in the place of a referenced one. */
    private String reference(int index, String text) {
        int at = 0;
        for (Inline inline : note.sentences().get(index).content()) {
            if (inline instanceof Inline.Reference reference
                    && reference.target().startsWith("table-")) {
                String number = reference.target().substring("table-".length());
                String other = reference.text().replace(number, TABLES.get(number));
                return text.substring(0, at)
                        + other
                        + text.substring(at + reference.text().length());
            }
            at += inline.text().length();
        }
        return text;
    }

    /** The other direction, if its figures are not the same. */
    private String direction(int index, String text) {
        boolean same = note.figures(index).stream()
                .filter(address -> !otherDirection(address).equals(address))
                .allMatch(address -> note.value(address).equals(note.value(otherDirection(address))));
        return same ? text : words.otherDirection(text);
    }

    private static FigureAddress otherDirection(FigureAddress address) {
        String table = address.table();
        String row = address.row();
        String otherTable = switch (table) {
            case "1" -> "2";
            case "2" -> "1";
            case "4" -> "5";
            case "5" -> "4";
            case "6" -> "7";
            case "7" -> "6";
            default -> swap(table, "outgoing", "incoming");
        };
        return new FigureAddress(address.period(), otherTable, swap(row, "OUTGOING", "INCOMING"), address.column());
    }

    private static String swap(String text, String one, String other) {
        return text.contains(one) ? text.replace(one, other) : text.replace(other, one);
    }

    /** Another member of the same table with another number, in the place of one that has a number here. */
    private String member(int index, String text) {
        for (FigureAddress address : note.figures(index)) {
            String label = note.label(address).orElse("");
            if (!address.isTotal()
                    && !label.isEmpty()
                    && text.contains(label)
                    && text.indexOf(label) == text.lastIndexOf(label)) {
                for (Table.Row row : note.source().table(address.table()).rows()) {
                    FigureAddress other =
                            new FigureAddress(address.period(), address.table(), row.key(), address.column());
                    if (!text.contains(row.label()) && isOther(index, address, other)) {
                        return text.replace(label, row.label());
                    }
                }
            }
        }
        return text;
    }

    private boolean isOther(int index, FigureAddress address, FigureAddress other) {
        return note.figures(index).stream()
                .filter(each -> each.row().equals(address.row()))
                .allMatch(each -> {
                    FigureAddress replaced = new FigureAddress(each.period(), each.table(), other.row(), each.column());
                    return !note.value(replaced).equals(note.value(each));
                });
    }

    /** True if a table of the sentence has the same number in two rows: then two members may share a place. */
    private boolean isTied(int index) {
        return note.figures(index).stream().anyMatch(address -> {
            List<String> values = rows(address.table()).stream()
                    .map(row -> note.value(
                            new FigureAddress(address.period(), address.table(), row.key(), address.column())))
                    .toList();
            return values.size() < 2
                    || values.stream().distinct().count() < values.size() && isShared(values, note.value(address));
        });
    }

    private static boolean isShared(List<String> values, String value) {
        return values.stream().filter(value::equals).count() != 1;
    }

    private List<Table.Row> rows(String table) {
        return note.source().reported().tables().containsKey(table)
                ? note.source().table(table).rows()
                : List.of();
    }
}
