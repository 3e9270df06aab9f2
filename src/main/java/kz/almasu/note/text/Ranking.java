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
record Ranking(List<MemberRow> members, TableValue total) {

    Ranking {
        members = List.copyOf(members);
    }

    static Ranking of(TableSet tables, String id) {
        Table table = tables.table(id);
        return new Ranking(
                table.rows().stream()
                        .map(row -> MemberRow.of(tables, table, row))
                        .toList(),
                TableValue.of(tables, id, FigureAddress.TOTAL, TableValue.PARTICIPANTS));
    }

    /** Of the groups of a table, by their subtotals. */
    static Ranking ofGroups(TableSet tables, String id) {
        return new Ranking(
                tables.table(id).groups().stream()
                        .map(group -> MemberRow.ofGroup(tables, id, group))
                        .toList(),
                TableValue.of(tables, id, FigureAddress.TOTAL, TableValue.PARTICIPANTS));
    }

    boolean hasNoParticipants() {
        return total.hasAmount(0);
    }

    /** Those with participants, the most frequent first and equal ones in the order of the table. */
    List<MemberRow> withParticipants() {
        return knownMembers(member -> member.count() > 0)
                .sorted(Comparator.comparingLong(MemberRow::count).reversed())
                .toList();
    }

    /** Those known to have no participants. */
    List<MemberRow> withoutParticipants() {
        return knownMembers(member -> member.count() == 0).toList();
    }

    List<MemberRow> unknown() {
        return members.stream().filter(member -> !member.isKnown()).toList();
    }

    /** Whether the numbers add up to the total, so that nobody can stand elsewhere. */
    boolean isComplete() {
        return total.isKnown() && unknown().isEmpty() && unknownTotal() == 0;
    }

    /** Those with the greatest known number; several if they have the same. */
    List<MemberRow> leaders() {
        return top(1);
    }

    /** Whether nobody unknown can have as many as the leaders. */
    boolean isCertain() {
        return !certainTop(1).isEmpty();
    }

    /** Those of {@link #top} of whom it is certain. */
    List<MemberRow> certainTop(int places) {
        return top(places).stream()
                .filter(member -> isComplete() || total.isKnown() && member.count() > unknownTotal())
                .toList();
    }

    /** At least so many of the most frequent, if there are; whoever has as many as the last of them is among them. */
    List<MemberRow> top(int places) {
        List<MemberRow> counted = withParticipants();
        if (counted.size() <= places) {
            return counted;
        }
        long least = counted.get(places - 1).count();
        return counted.stream().filter(member -> member.count() >= least).toList();
    }

    /** Those with the smallest number above zero; nobody if all have the same. */
    List<MemberRow> lowest() {
        List<MemberRow> counted = withParticipants();
        long least = counted.isEmpty() ? 0 : counted.get(counted.size() - 1).count();
        List<MemberRow> last =
                counted.stream().filter(member -> member.count() == least).toList();
        return last.size() == counted.size() ? List.of() : last;
    }

    Optional<MemberRow> member(String key) {
        return members.stream().filter(member -> member.key().equals(key)).findFirst();
    }

    Set<String> keys() {
        return members.stream().map(MemberRow::key).collect(Collectors.toSet());
    }

    private Stream<MemberRow> knownMembers(Predicate<MemberRow> wanted) {
        return members.stream().filter(MemberRow::isKnown).filter(wanted);
    }

    /** What the unknown ones have together. */
    private long unknownTotal() {
        return total.amount()
                - knownMembers(any -> true).mapToLong(MemberRow::count).sum();
    }
}
