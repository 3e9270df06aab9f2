package kz.almasu.note.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;

/**
 * Tells of one table and of the same table of the earlier half-year. Each statement is there only if it is certain:
 * whoever asks for it gets nothing otherwise.
 */
final class TableNarrative {

    private final CommonPhrases phrases;
    private final String id;
    private final Direction direction;
    private final Ranking ranking;
    private final Optional<Ranking> before;

    private TableNarrative(
            CommonPhrases phrases, String id, Direction direction, Ranking ranking, Optional<Ranking> before) {
        this.phrases = phrases;
        this.id = id;
        this.direction = direction;
        this.ranking = ranking;
        this.before = before;
    }

    /** @param direction null for both together */
    static TableNarrative of(CommonPhrases phrases, String chapter, Direction direction, String table) {
        return of(phrases, chapter, direction, tables -> Ranking.of(tables, table));
    }

    /** Of the groups of a table. */
    static TableNarrative ofGroups(CommonPhrases phrases, String chapter, Direction direction, String table) {
        return of(phrases, chapter, direction, tables -> Ranking.ofGroups(tables, table));
    }

    private static TableNarrative of(
            CommonPhrases phrases, String chapter, Direction direction, Function<TableSet, Ranking> ranking) {
        return new TableNarrative(
                phrases,
                direction == null ? chapter : chapter + "." + direction.name().toLowerCase(Locale.ROOT),
                direction,
                ranking.apply(phrases.reported()),
                phrases.before().map(ranking));
    }

    Ranking ranking() {
        return ranking;
    }

    CommonPhrases phrases() {
        return phrases;
    }

    String sentenceId(String name) {
        return id + "." + name;
    }

    /** A sentence that may choose by direction. */
    Sentence sentence(String name, String key, Map<String, ?> places) {
        return phrases.messageFormatter().sentence(sentenceId(name), key, withDirection(places));
    }

    private Map<String, ?> withDirection(Map<String, ?> places) {
        Map<String, Object> all = new HashMap<>(places);
        all.put("direction", direction == null ? "BOTH" : direction);
        return all;
    }

    /** What there is to tell; that there was nobody, or that nothing is known, if it is so. */
    List<Block> unlessEmpty(Supplier<List<Block>> told) {
        if (ranking.hasNoParticipants()) {
            return List.of(new Block.Paragraph(sentenceId("nobody"), List.of(sentence("nobody", "nobody", Map.of()))));
        }
        if (ranking.withParticipants().isEmpty()) {
            return List.of(new Block.Paragraph(
                    sentenceId("unpublished"), List.of(sentence("unpublished", "unpublished", Map.of()))));
        }
        return told.get();
    }

    /** All with participants, one below the other, in the order of the table. */
    List<Block> listing(Sentence intro) {
        List<Sentence> items = ranking.members().stream()
                .filter(member -> ranking.withParticipants().contains(member))
                .map(member -> new Sentence(
                        sentenceId(member.key()),
                        phrases.memberWithCount(member).content()))
                .toList();
        return List.of(
                new Block.Paragraph(sentenceId("listed"), List.of(intro)),
                new Block.Listing(sentenceId("list"), phrases.messageFormatter().items(items)));
    }

    /** The first so many. */
    Sentence topSentence(String key, int places, Map<String, ?> more) {
        List<MemberRow> certain = ranking.certainTop(places);
        Map<String, Object> all = new HashMap<>(more);
        all.put("leaders", phrases.membersWithCounts(certain.isEmpty() ? ranking.leaders() : certain));
        return sentence("most", certain.isEmpty() ? "largestKnown" : key, all);
    }

    /** Who stood first in the earlier half-year. */
    Optional<Sentence> earlierLeaderSentence() {
        return before.filter(then -> !then.withParticipants().isEmpty()).map(then -> {
            boolean same = keys(then.leaders()).equals(keys(ranking.leaders()));
            return sentence(
                    "earlier",
                    "earlier",
                    Map.of(
                            "kind", !then.isCertain() ? "PUBLISHED" : same && ranking.isCertain() ? "SAME" : "OTHER",
                            "in",
                                    phrases.inPeriod(
                                            phrases.before().orElseThrow().halfYear()),
                            "leaders", phrases.membersWithCounts(then.leaders())));
        });
    }

    static Set<String> keys(List<MemberRow> members) {
        return new Ranking(members, null).keys();
    }

    /** Who comes last, if not all have the same or are among those said to be the first so many. */
    Optional<Sentence> lowestSentence(String key, int places) {
        List<MemberRow> least = ranking.isComplete() ? ranking.lowest() : List.of();
        return ranking.top(places).containsAll(least)
                ? Optional.empty()
                : Optional.of(sentence("least", key, Map.of("least", phrases.membersWithCounts(least))));
    }

    Optional<Sentence> withoutParticipantsSentence() {
        return namesSentence("none", "none", ranking.withoutParticipants());
    }

    Optional<Sentence> unknownSentence() {
        return namesSentence("unknown", "unknown", ranking.unknown());
    }

    /** A sentence that names these members, if there are any. */
    Optional<Sentence> namesSentence(String name, String key, List<MemberRow> members) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(name, key, Map.of("names", phrases.names(members))));
    }

    /** How the numbers of these members changed, as far as the earlier ones are known. */
    List<Block> changes(List<MemberRow> members) {
        return before.map(then -> new ChangeNarrative(this, then).blocks(members))
                .orElse(List.of());
    }

    /** The sentences that there are, as one paragraph; none, if there are none. */
    List<Block> paragraph(String name, List<Optional<Sentence>> sentences) {
        List<Sentence> there = sentences.stream().flatMap(Optional::stream).toList();
        return there.isEmpty() ? List.of() : List.of(new Block.Paragraph(sentenceId(name), there));
    }
}
