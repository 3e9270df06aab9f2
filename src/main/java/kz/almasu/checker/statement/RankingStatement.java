package kz.almasu.checker.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.Topic;
import kz.almasu.system.Language;

/**
 * States that members are the first or last of their topic, or that one of them has a given rank.
 *
 * @param rank rank from the top, from 1; negative from the bottom
 * @param within true if the members are said to be in the first ranks up to this one
 * @param subject with the ranked members
 * @param region limits the ranking to the countries of this region; null for all
 */
public record RankingStatement(int rank, boolean within, Subject subject, NamedMember region) implements Statement {

    @Override
    public Evaluation check(Facts facts, Language language) {
        Map<NamedMember, Fact> counts = counts(facts);
        List<Long> listed = known(counts, true);
        List<Long> others = known(counts, false);
        if (rank < 0 && others.stream().allMatch(other -> other == 0)) {
            return Evaluation.NOT_READ;
        }
        boolean complete = counts.values().stream().allMatch(Fact::isKnown);
        boolean holds = holds(listed, others);
        if (listed.size() < subject.members().size() || !holds && !complete) {
            return listed.isEmpty() || !isRefuted(listed, others)
                    ? Evaluation.UNKNOWN
                    : contradicted(counts, listed.size());
        }
        if (holds) {
            return complete ? Evaluation.supported(sources(counts, subject.members())) : Evaluation.UNKNOWN;
        }
        return contradicted(counts, listed.size());
    }

    /** The known counts of the ranked members, or of all others. */
    private List<Long> known(Map<NamedMember, Fact> counts, boolean ranked) {
        return counts.entrySet().stream()
                .filter(entry -> subject.members().contains(entry.getKey()) == ranked)
                .map(Map.Entry::getValue)
                .filter(Fact::isKnown)
                .map(Fact::amount)
                .toList();
    }

    /** The counts of all members of the topic in the region; the ranked members are included even if outside it. */
    private Map<NamedMember, Fact> counts(Facts facts) {
        Topic topic = subject.members().get(0).topic();
        Map<NamedMember, Fact> counts = new LinkedHashMap<>();
        facts.catalogue().of(topic).stream()
                .filter(member -> region == null
                        || member.isIn(region)
                        || subject.members().contains(member))
                .forEach(member -> counts.put(member, facts.people(subject.withMembers(List.of(member)))));
        return counts;
    }

    private boolean holds(List<Long> listed, List<Long> others) {
        long least = listed.stream().mapToLong(Long::longValue).min().orElse(0);
        if (within) {
            return others.stream().filter(other -> other > least).count() < rank;
        }
        if (Math.abs(rank) > 1) {
            long above = others.stream().filter(other -> other > least).count();
            long level = others.stream().filter(other -> other == least).count();
            return above < rank && rank <= above + level + 1;
        }
        long most = listed.stream().mapToLong(Long::longValue).max().orElse(0);
        return rank > 0
                ? others.stream().allMatch(other -> other <= least)
                : others.stream().allMatch(other -> other >= most || other == 0);
    }

    /** True if known values contradict the ranking already, whatever the unknown ones are. */
    private boolean isRefuted(List<Long> listed, List<Long> others) {
        long least = listed.stream().mapToLong(Long::longValue).min().orElse(0);
        long above = others.stream().filter(other -> other > least).count();
        return rank > 0 && above >= rank;
    }

    private Evaluation contradicted(Map<NamedMember, Fact> counts, int number) {
        List<Map.Entry<NamedMember, Fact>> ranked = counts.entrySet().stream()
                .filter(entry -> entry.getValue().isKnown() && entry.getValue().amount() > 0)
                .sorted(Comparator.comparingLong(
                        entry -> -Integer.signum(rank) * entry.getValue().amount()))
                .skip(Math.abs(rank) - 1L)
                .limit(number)
                .toList();
        return Evaluation.contradicted(
                sources(counts, ranked.stream().map(Map.Entry::getKey).toList()),
                String.join(", ", ranked.stream().map(RankingStatement::text).toList()));
    }

    private static String text(Map.Entry<NamedMember, Fact> entry) {
        return entry.getKey().name() + " (" + entry.getValue().amount() + ")";
    }

    private static List<String> sources(Map<NamedMember, Fact> counts, List<NamedMember> members) {
        return members.stream()
                .flatMap(member -> Stream.of(counts.get(member)))
                .flatMap(fact -> fact.sources().stream())
                .toList();
    }
}
