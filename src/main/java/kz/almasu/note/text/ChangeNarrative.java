package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;

/** Member by member, how a table changed against the same table of the earlier half-year. */
record ChangeNarrative(TableNarrative narrative, Ranking before) {

    /** Nothing, if no earlier number is known, or if nobody took part then or now: that is said of all together. */
    List<Block> blocks(List<MemberRow> members) {
        if (narrative.ranking().hasNoParticipants() || before.hasNoParticipants()) {
            return List.of();
        }
        List<Sentence> items =
                members.stream().flatMap(member -> item(member).stream()).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        CommonPhrases phrases = narrative.phrases();
        Map<String, Object> places = new HashMap<>();
        places.put("with", phrases.comparedWith(phrases.before().orElseThrow().halfYear()));
        Optional<Sentence> unknown = narrative.namesSentence("notCompared", "changes.unknown", notCompared(members));
        if (items.size() == 1) {
            places.put("item", new Fragment(items.get(0).content(), null));
            return narrative.paragraph(
                    "changes", List.of(Optional.of(narrative.sentence("changes", "changes.only", places)), unknown));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                narrative.sentenceId("changes"), List.of(narrative.sentence("changes", "changes", places))));
        blocks.add(new Block.Listing(
                narrative.sentenceId("change"), phrases.messageFormatter().items(items)));
        blocks.addAll(narrative.paragraph("uncompared", List.of(unknown)));
        return blocks;
    }

    /** {@code Private – nearly twice as many (…)}; nobody then and nobody now is not worth a line. */
    private Optional<Sentence> item(MemberRow member) {
        CommonPhrases phrases = narrative.phrases();
        return before.member(member.key())
                .filter(then -> !then.participants().hasAmount(0)
                        || !member.participants().hasAmount(0))
                .flatMap(then -> new ChangePhrases(phrases).phrase(then.participants(), member.participants()))
                .map(change -> phrases.messageFormatter()
                        .term("change.item", Map.of("name", phrases.name(member), "change", change)))
                .map(item -> new Sentence(narrative.sentenceId("change." + member.key()), item.content()));
    }

    /** Of which of these members there is an earlier number that is not known. */
    private List<MemberRow> notCompared(List<MemberRow> members) {
        Set<String> unknown = TableNarrative.keys(before.unknown());
        return members.stream().filter(member -> unknown.contains(member.key())).toList();
    }
}
