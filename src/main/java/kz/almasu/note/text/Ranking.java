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
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Direction;

/**
 * Ranking of the members of a table. If numbers are unknown, only positions that hold for any possible values are
 * certain: the unknown numbers add up to the rest of the total.
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

    /** Ranks the groups of a table by their subtotals. */
    static Ranking ofGroups(TableSet tables, String id) {
        return new Ranking(
                tables.table(id).groups().stream()
                        .map(group -> MemberRow.ofGroup(tables, id, group))
                        .toList(),
                TableValue.of(tables, id, FigureAddress.TOTAL, TableValue.PARTICIPANTS));
    }

    /** Ranks the columns of a table by their totals, which add up to the participants of a direction. */
    static Ranking ofColumns(TableSet tables, String id, Direction direction) {
        Table table = tables.table(id);
        return new Ranking(
                table.columns().stream()
                        .map(column -> MemberRow.ofColumn(tables, table, column))
                        .toList(),
                TableValue.of(tables, TableIds.OVERVIEW, direction.name(), TableValue.PARTICIPANTS));
    }

    boolean hasNoParticipants() {
        return total.hasAmount(0);
    }

    /** Returns members with participants by descending number, ties in the order of the table. */
    List<MemberRow> withParticipants() {
        return knownMembers(member -> member.count() > 0)
                .sorted(Comparator.comparingLong(MemberRow::count).reversed())
                .toList();
    }

    /** Returns members known to have no participants. */
    List<MemberRow> withoutParticipants() {
        return knownMembers(member -> member.count() == 0).toList();
    }

    List<MemberRow> unknown() {
        return members.stream().filter(member -> !member.isKnown()).toList();
    }

    /** True if the known numbers add up to the total, so that all positions are certain. */
    boolean isComplete() {
        return total.isKnown() && unknown().isEmpty() && unknownTotal() == 0;
    }

    /** Returns the members with the greatest known number, including ties. */
    List<MemberRow> leaders() {
        return top(1);
    }

    /** True if no unknown number can reach that of the leaders. */
    boolean isCertain() {
        return !certainTop(1).isEmpty();
    }

    /** Returns those of {@link #top} whose position is certain. */
    List<MemberRow> certainTop(int count) {
        return top(count).stream()
                .filter(member -> isComplete() || total.isKnown() && member.count() > unknownTotal())
                .toList();
    }

    /** Returns at least this many of the most frequent members, if there are, including ties with the last. */
    List<MemberRow> top(int count) {
        List<MemberRow> counted = withParticipants();
        if (counted.size() <= count) {
            return counted;
        }
        long least = counted.get(count - 1).count();
        return counted.stream().filter(member -> member.count() >= least).toList();
    }

    /** Returns the members with the smallest number above zero; none if all numbers are equal. */
    List<MemberRow> lowest() {
        List<MemberRow> counted = withParticipants();
        long least = counted.isEmpty() ? 0 : counted.get(counted.size() - 1).count();
        List<MemberRow> last =
                counted.stream().filter(member -> member.count() == least).toList();
        return last.size() == counted.size() ? List.of() : last;
    }

    /** True if these are all members that have participants, so that nothing sets them apart. */
    boolean isEveryone(List<MemberRow> some) {
        return isComplete() && some.size() == withParticipants().size();
    }

    Optional<MemberRow> member(String key) {
        return members.stream().filter(member -> member.key().equals(key)).findFirst();
    }

    /**
     * Returns the row of this member; without participants if the table does not list it and all its numbers are known.
     *
     * @param other the member in another half-year
     */
    Optional<MemberRow> counterpart(MemberRow other, HalfYear halfYear) {
        return member(other.key()).or(() -> isComplete() ? Optional.of(other.notListed(halfYear)) : Optional.empty());
    }

    Set<String> keys() {
        return members.stream().map(MemberRow::key).collect(Collectors.toSet());
    }

    private Stream<MemberRow> knownMembers(Predicate<MemberRow> wanted) {
        return members.stream().filter(MemberRow::isKnown).filter(wanted);
    }

    /** Returns the sum of the unknown numbers. */
    private long unknownTotal() {
        return total.amount()
                - knownMembers(any -> true).mapToLong(MemberRow::count).sum();
    }
}
