package kz.almasu.note.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;

/** Sentences about one table and the same table of the earlier half-year. Uncertain statements are omitted. */
final class TableNarrative {

    private final CommonPhrases phrases;
    private final String chapter;
    private final Direction direction;
    private final String table;
    private final Ranking ranking;
    private final Optional<Ranking> before;

    private TableNarrative(
            CommonPhrases phrases,
            String chapter,
            Direction direction,
            String table,
            BiFunction<TableSet, String, Ranking> ranking) {
        this.phrases = phrases;
        this.chapter = chapter;
        this.direction = direction;
        this.table = table;
        this.ranking = ranking.apply(phrases.reported(), table);
        this.before = phrases.before().map(tables -> ranking.apply(tables, table));
    }

    /** @param direction null for both directions together */
    static TableNarrative of(CommonPhrases phrases, String chapter, Direction direction, String table) {
        return new TableNarrative(phrases, chapter, direction, table, Ranking::of);
    }

    static TableNarrative ofGroups(CommonPhrases phrases, String chapter, Direction direction, String table) {
        return new TableNarrative(phrases, chapter, direction, table, Ranking::ofGroups);
    }

    /** Narrates the total row of a table that has a column for each member. */
    static TableNarrative ofColumns(CommonPhrases phrases, String chapter, Direction direction, String table) {
        return new TableNarrative(
                phrases, chapter, direction, table, (tables, id) -> Ranking.ofColumns(tables, id, direction));
    }

    Direction direction() {
        return direction;
    }

    Ranking ranking() {
        return ranking;
    }

    Fragment tableReference() {
        return phrases.tableReference(table);
    }

    Block tableBlock() {
        return Tables.block(phrases, table);
    }

    CommonPhrases phrases() {
        return phrases;
    }

    String sentenceId(String name) {
        return direction == null
                ? chapter + "." + name
                : chapter + "." + direction.name().toLowerCase(Locale.ROOT) + "." + name;
    }

    /** Formats a sentence that may select by direction. */
    Sentence sentence(String name, String key, Map<String, ?> arguments) {
        return phrases.messageFormatter().sentence(sentenceId(name), key, withDirection(arguments));
    }

    private Map<String, ?> withDirection(Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("direction", direction == null ? "BOTH" : direction);
        return all;
    }

    /** Returns the blocks, or a statement that there were no participants or that nothing is known. */
    List<Block> unlessEmpty(Supplier<List<Block>> blocks) {
        if (ranking.hasNoParticipants()) {
            return List.of(new Block.Paragraph(sentenceId("nobody"), List.of(sentence("nobody", "nobody", Map.of()))));
        }
        if (ranking.withParticipants().isEmpty()) {
            return List.of(new Block.Paragraph(
                    sentenceId("unpublished"), List.of(sentence("unpublished", "unpublished", Map.of()))));
        }
        return blocks.get();
    }

    /** Lists the members with participants in the order of the table. */
    List<Block> listing(String key, Map<String, ?> arguments) {
        Sentence introduction = sentence("listed", key, arguments);
        List<Sentence> items = ranking.members().stream()
                .filter(member -> ranking.withParticipants().contains(member))
                .map(member -> new Sentence(
                        sentenceId(member.key()),
                        phrases.memberWithCount(member).content()))
                .toList();
        return List.of(
                new Block.Paragraph(sentenceId("listed"), List.of(introduction)),
                new Block.Listing(sentenceId("list"), phrases.messageFormatter().items(items)));
    }

    /** Adds the earlier leaders, and the members without or with an unknown number of participants. */
    List<Block> rankingParagraph(Sentence top, Optional<Sentence> lowest) {
        return paragraph(
                "ranked",
                List.of(
                        Optional.of(top),
                        earlierLeaderSentence(),
                        lowest,
                        namesSentence("none", "none", ranking.withoutParticipants()),
                        namesSentence("unknown", "unknown", ranking.unknown())));
    }

    /** Names the leading members; without a superlative if these are all members. */
    Sentence topSentence(String key, int count, Map<String, ?> arguments) {
        List<MemberRow> certain = ranking.certainTop(count);
        List<MemberRow> leaders = certain.isEmpty() ? ranking.leaders() : certain;
        boolean everyone = ranking.isEveryone(leaders);
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("topic", chapter);
        all.put("referred", arguments.containsKey("table"));
        all.put("shape", shape(leaders));
        all.put("all", leaders.size() == ranking.withParticipants().size());
        all.put("leaders", phrases.membersWithCounts(leaders));
        return sentence("most", certain.isEmpty() ? "largestKnown" : everyone ? "everyone" : key, all);
    }

    /** States the share of the leading members together; empty if they are fewer than two, all, or uncertain. */
    Optional<Sentence> concentrationSentence(int count) {
        List<MemberRow> leaders = ranking.certainTop(count);
        return leaders.size() < 2 || !ranking.total().isKnown() || ranking.isEveryone(leaders)
                ? Optional.empty()
                : Optional.of(sentence(
                        "concentration",
                        "concentration",
                        new Concentration(phrases, leaders, ranking.total()).arguments()));
    }

    private static String shape(List<MemberRow> members) {
        long numbers = members.stream().map(MemberRow::count).distinct().count();
        return members.size() == 1 ? "ONE" : numbers == 1 ? "TIED" : "RANKED";
    }

    /** Names the leaders of the earlier half-year, unless nobody else had participants. */
    Optional<Sentence> earlierLeaderSentence() {
        Optional<Ranking> led = before.filter(
                        earlier -> !earlier.withParticipants().isEmpty())
                .filter(earlier -> !earlier.isEveryone(earlier.leaders()));
        return led.map(earlier -> {
            boolean same =
                    keys(earlier.leaders()).equals(keys(ranking.leaders())) && !ranking.isEveryone(ranking.leaders());
            return sentence(
                    "earlier",
                    "earlier",
                    Map.of(
                            "kind",
                            !earlier.isCertain() ? "PUBLISHED" : same && ranking.isCertain() ? "SAME" : "OTHER",
                            "in",
                            phrases.inPeriod(phrases.before().orElseThrow().halfYear()),
                            "all",
                            earlier.leaders().size()
                                    == earlier.withParticipants().size(),
                            "leaders",
                            phrases.membersWithCounts(earlier.leaders())));
        });
    }

    static Set<String> keys(List<MemberRow> members) {
        return new Ranking(members, null).keys();
    }

    /** Names the members with the lowest number, unless all are equal or already named among the leading ones. */
    Optional<Sentence> lowestSentence(String key, int count) {
        List<MemberRow> lowest = ranking.isComplete() ? ranking.lowest() : List.of();
        return ranking.top(count).containsAll(lowest)
                ? Optional.empty()
                : Optional.of(sentence("least", key, Map.of("least", phrases.membersWithCounts(lowest))));
    }

    /** Names these members; empty if there are none. */
    Optional<Sentence> namesSentence(String name, String key, List<MemberRow> members) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(name, key, Map.of("names", phrases.names(members))));
    }

    /**
     * Describes the changes of members, as far as earlier numbers are known.
     *
     * @param selected the members of a half-year to compare
     */
    List<Block> changes(Function<Ranking, List<MemberRow>> selected) {
        return before.map(earlier -> new ChangeNarrative(this, earlier).blocks(selected))
                .orElse(List.of());
    }

    /** Joins the sentences present into one paragraph; nothing if there are none. */
    List<Block> paragraph(String name, List<Optional<Sentence>> sentences) {
        List<Sentence> present = sentences.stream().flatMap(Optional::stream).toList();
        return present.isEmpty() ? List.of() : List.of(new Block.Paragraph(sentenceId(name), present));
    }
}
