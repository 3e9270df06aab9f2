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
record ChangeTelling(Telling telling, Ranking before) {

    /** Nothing, if no earlier number is known, or if nobody took part then or now: that is said of all together. */
    List<Block> blocks(List<Member> members) {
        if (telling.ranking().isNobody() || before.isNobody()) {
            return List.of();
        }
        List<Sentence> items =
                members.stream().flatMap(member -> item(member).stream()).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Phrases phrases = telling.phrases();
        Map<String, Object> places = new HashMap<>();
        places.put("with", phrases.with(phrases.before().orElseThrow().halfYear()));
        Optional<Sentence> unknown = telling.named("notCompared", "changes.unknown", notCompared(members));
        if (items.size() == 1) {
            places.put("item", new Term(items.get(0).content(), null));
            return telling.paragraph(
                    "changes", List.of(Optional.of(telling.sentence("changes", "changes.only", places)), unknown));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(telling.id("changes"), List.of(telling.sentence("changes", "changes", places))));
        blocks.add(new Block.Listing(telling.id("change"), phrases.wording().items(items)));
        blocks.addAll(telling.paragraph("uncompared", List.of(unknown)));
        return blocks;
    }

    /** {@code Private – nearly twice as many (…)}; nobody then and nobody now is not worth a line. */
    private Optional<Sentence> item(Member member) {
        Phrases phrases = telling.phrases();
        return before.member(member.key())
                .filter(then ->
                        !then.participants().is(0) || !member.participants().is(0))
                .flatMap(then -> new Changes(phrases).named(then.participants(), member.participants()))
                .map(change ->
                        phrases.wording().term("change.item", Map.of("name", phrases.name(member), "change", change)))
                .map(item -> new Sentence(telling.id("change." + member.key()), item.content()));
    }

    /** Of which of these members there is an earlier number that is not known. */
    private List<Member> notCompared(List<Member> members) {
        Set<String> unknown = Telling.keys(before.unknown());
        return members.stream().filter(member -> unknown.contains(member.key())).toList();
    }
}
