package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.period.HalfYear;

/** Changes of each member against the same table of the earlier half-year. */
record ChangeNarrative(TableNarrative narrative, Ranking before) {

    /** Numbers of a member in both half-years; the earlier one is unknown if there is none. */
    private record Change(MemberRow member, Optional<MemberRow> earlier) {

        boolean isComparable() {
            return member.isKnown() && earlier.filter(MemberRow::isKnown).isPresent();
        }

        boolean isUnchanged() {
            return member.count() == earlier.orElseThrow().count();
        }

        boolean isNever() {
            return isUnchanged() && member.count() == 0;
        }
    }

    /**
     * Returns nothing if no earlier number is known, or if a half-year has no participants, which the total states
     * already.
     *
     * @param selected the members of a half-year to compare; those of both half-years are
     */
    List<Block> blocks(Function<Ranking, List<MemberRow>> selected) {
        if (narrative.ranking().hasNoParticipants() || before.hasNoParticipants()) {
            return List.of();
        }
        List<Change> changes = changes(selected);
        List<Change> compared = changes.stream()
                .filter(Change::isComparable)
                .filter(change -> !change.isNever())
                .toList();
        List<Sentence> items = compared.stream()
                .filter(change -> !change.isUnchanged())
                .map(this::item)
                .toList();
        List<MemberRow> unchanged = compared.stream()
                .filter(Change::isUnchanged)
                .map(Change::member)
                .toList();
        return compared.isEmpty() ? List.of() : blocks(items, unchanged, notCompared(changes));
    }

    private List<Block> blocks(List<Sentence> items, List<MemberRow> unchanged, List<MemberRow> notCompared) {
        Optional<Sentence> same = unchanged(unchanged, items.isEmpty() ? "changes.none" : "changes.unchanged");
        Optional<Sentence> unknown = narrative.namesSentence("notCompared", "changes.unknown", notCompared);
        if (items.isEmpty()) {
            return narrative.paragraph("changes", List.of(same, unknown));
        }
        if (items.size() == 1) {
            Fragment item = new Fragment(items.get(0).content(), null);
            Sentence only = sentence("changes", "changes.only", Map.of("item", item));
            return narrative.paragraph("changes", List.of(Optional.of(only), same, unknown));
        }
        List<Block> blocks = new ArrayList<>(
                narrative.paragraph("changes", List.of(Optional.of(sentence("changes", "changes", Map.of())))));
        blocks.add(new Block.Listing(
                narrative.sentenceId("change"),
                narrative.phrases().messageFormatter().items(items)));
        blocks.addAll(narrative.paragraph("uncompared", List.of(same, unknown)));
        return blocks;
    }

    /** Returns the selected members of the reported half-year, then those selected in the earlier one only. */
    private List<Change> changes(Function<Ranking, List<MemberRow>> selected) {
        Ranking now = narrative.ranking();
        List<MemberRow> reported = selected.apply(now);
        Set<String> keys = TableNarrative.keys(reported);
        Stream<MemberRow> earlierOnly = before.isComplete()
                ? selected.apply(before).stream()
                        .filter(member -> !keys.contains(member.key()))
                        .flatMap(member -> now.counterpart(member, reportedHalfYear()).stream())
                : Stream.of();
        return Stream.concat(reported.stream(), earlierOnly)
                .map(member -> new Change(member, before.counterpart(member, earlierHalfYear())))
                .toList();
    }

    private HalfYear reportedHalfYear() {
        return narrative.phrases().reported().halfYear();
    }

    private HalfYear earlierHalfYear() {
        return narrative.phrases().before().orElseThrow().halfYear();
    }

    private Sentence sentence(String name, String key, Map<String, Fragment> arguments) {
        Map<String, Fragment> all = new HashMap<>(arguments);
        all.put("with", narrative.phrases().comparedWith(earlierHalfYear()));
        return narrative.sentence(name, key, all);
    }

    private Optional<Sentence> unchanged(List<MemberRow> members, String key) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(
                        "unchanged", key, Map.of("members", narrative.phrases().membersWithCounts(members))));
    }

    /** Formats {@code Private – nearly twice as many (…)}. */
    private Sentence item(Change change) {
        CommonPhrases phrases = narrative.phrases();
        MemberRow member = change.member();
        Fragment phrase = new ChangePhrases(phrases)
                .phrase(change.earlier().orElseThrow().participants(), member.participants())
                .orElseThrow();
        return new Sentence(
                narrative.sentenceId("change." + member.key()),
                phrases.messageFormatter()
                        .term("change.item", Map.of("name", phrases.name(member), "change", phrase))
                        .content());
    }

    /** Returns the members whose earlier number was not published. */
    private static List<MemberRow> notCompared(List<Change> changes) {
        return changes.stream()
                .filter(change ->
                        change.earlier().filter(earlier -> !earlier.isKnown()).isPresent())
                .map(Change::member)
                .toList();
    }
}
