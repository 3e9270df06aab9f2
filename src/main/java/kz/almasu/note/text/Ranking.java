package kz.almasu.note.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableSet;

/**
 * Who stands where in a table. Where numbers are unknown, only what holds whatever they are is certain: all unknown
 * ones together are what is left of the total.
 *
 * @param members in the order of the table
 */
record Ranking(List<Member> members, Fact total) {

    Ranking {
        members = List.copyOf(members);
    }

    static Ranking of(TableSet tables, String id) {
        Table table = tables.table(id);
        return new Ranking(
                table.rows().stream().map(row -> Member.of(tables, table, row)).toList(),
                Fact.in(tables, id, FigureAddress.TOTAL, Fact.PARTICIPANTS));
    }

    /** Of the groups of a table, by their subtotals. */
    static Ranking ofGroups(TableSet tables, String id) {
        return new Ranking(
                tables.table(id).groups().stream()
                        .map(group -> Member.ofGroup(tables, id, group))
                        .toList(),
                Fact.in(tables, id, FigureAddress.TOTAL, Fact.PARTICIPANTS));
    }

    boolean isNobody() {
        return total.is(0);
    }

    /** Those with participants, the most frequent first and equal ones in the order of the table. */
    List<Member> counted() {
        return known(member -> member.count() > 0)
                .sorted(Comparator.comparingLong(Member::count).reversed())
                .toList();
    }

    /** Those known to have no participants. */
    List<Member> absent() {
        return known(member -> member.count() == 0).toList();
    }

    List<Member> unknown() {
        return members.stream().filter(member -> !member.isKnown()).toList();
    }

    /** Whether the numbers add up to the total, so that nobody can stand elsewhere. */
    boolean isComplete() {
        return total.isKnown() && unknown().isEmpty() && left() == 0;
    }

    /** Those with the greatest known number; several if they have the same. */
    List<Member> leaders() {
        return leading(1);
    }

    /** Whether nobody unknown can have as many as the leaders. */
    boolean isCertain() {
        return !certain(1).isEmpty();
    }

    /** Those of {@link #leading} of whom it is certain. */
    List<Member> certain(int places) {
        return leading(places).stream()
                .filter(member -> isComplete() || total.isKnown() && member.count() > left())
                .toList();
    }

    /** At least so many of the most frequent, if there are; whoever has as many as the last of them is among them. */
    List<Member> leading(int places) {
        List<Member> counted = counted();
        if (counted.size() <= places) {
            return counted;
        }
        long least = counted.get(places - 1).count();
        return counted.stream().filter(member -> member.count() >= least).toList();
    }

    /** Those with the smallest number above zero; nobody if all have the same. */
    List<Member> least() {
        List<Member> counted = counted();
        long least = counted.isEmpty() ? 0 : counted.get(counted.size() - 1).count();
        List<Member> last =
                counted.stream().filter(member -> member.count() == least).toList();
        return last.size() == counted.size() ? List.of() : last;
    }

    Optional<Member> member(String key) {
        return members.stream().filter(member -> member.key().equals(key)).findFirst();
    }

    Set<String> keys() {
        return members.stream().map(Member::key).collect(Collectors.toSet());
    }

    private Stream<Member> known(Predicate<Member> wanted) {
        return members.stream().filter(Member::isKnown).filter(wanted);
    }

    /** What the unknown ones have together. */
    private long left() {
        return total.amount() - known(any -> true).mapToLong(Member::count).sum();
    }
}
