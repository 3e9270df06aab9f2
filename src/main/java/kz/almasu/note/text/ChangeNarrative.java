package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;

/** Changes of each member against the same table of the earlier half-year. */
record ChangeNarrative(TableNarrative narrative, Ranking before) {

    /**
     * Returns nothing if no earlier number is known, or if a half-year has no participants, which the total states
     * already.
     */
    List<Block> blocks(List<MemberRow> members) {
        if (narrative.ranking().hasNoParticipants() || before.hasNoParticipants()) {
            return List.of();
        }
        List<Sentence> items =
                members.stream().flatMap(member -> item(member).stream()).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Optional<Sentence> unknown = narrative.namesSentence("notCompared", "changes.unknown", notCompared(members));
        if (items.size() == 1) {
            Fragment item = new Fragment(items.get(0).content(), null);
            return narrative.paragraph(
                    "changes", List.of(Optional.of(sentence("changes.only", Map.of("item", item))), unknown));
        }
        List<Block> blocks =
                new ArrayList<>(narrative.paragraph("changes", List.of(Optional.of(sentence("changes", Map.of())))));
        blocks.add(new Block.Listing(
                narrative.sentenceId("change"),
                narrative.phrases().messageFormatter().items(items)));
        blocks.addAll(narrative.paragraph("uncompared", List.of(unknown)));
        return blocks;
    }

    private Sentence sentence(String key, Map<String, Fragment> arguments) {
        CommonPhrases phrases = narrative.phrases();
        Map<String, Fragment> all = new HashMap<>(arguments);
        all.put("with", phrases.comparedWith(phrases.before().orElseThrow().halfYear()));
        return narrative.sentence("changes", key, all);
    }

    /** Formats {@code Private – nearly twice as many (…)}; empty if the number is zero in both half-years. */
    private Optional<Sentence> item(MemberRow member) {
        CommonPhrases phrases = narrative.phrases();
        return before.member(member.key())
                .filter(earlier -> !earlier.participants().hasAmount(0)
                        || !member.participants().hasAmount(0))
                .flatMap(earlier -> new ChangePhrases(phrases).phrase(earlier.participants(), member.participants()))
                .map(change -> phrases.messageFormatter()
                        .term("change.item", Map.of("name", phrases.name(member), "change", change)))
                .map(item -> new Sentence(narrative.sentenceId("change." + member.key()), item.content()));
    }

    /** Returns the members whose earlier number is unknown. */
    private List<MemberRow> notCompared(List<MemberRow> members) {
        Set<String> unknown = TableNarrative.keys(before.unknown());
        return members.stream().filter(member -> unknown.contains(member.key())).toList();
    }
}
