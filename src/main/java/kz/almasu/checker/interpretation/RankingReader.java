package kz.almasu.checker.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.RankingStatement;
import kz.almasu.checker.statement.Statement;
import kz.almasu.checker.statement.Subject;
import kz.almasu.period.HalfYear;

/** Reads rankings: members said to be first, last, second or third. */
public final class RankingReader {

    private static final Map<WordRole, Integer> PLACES =
            Map.of(WordRole.MOST, 1, WordRole.LEAST, -1, WordRole.PLACE_2, 2, WordRole.PLACE_3, 3);
    /** Roles allowed between the members of a list. */
    private static final Set<WordRole> JOINING =
            Set.of(WordRole.AND, WordRole.JOIN, WordRole.PEOPLE, WordRole.INSTITUTION);
    /** Maximum distance between a superlative and its list, in tokens. */
    private static final int NEAR = 25;

    private final ParsedSentence sentence;
    private final Scope scope;

    public RankingReader(Scope scope) {
        this.sentence = scope.sentence();
        this.scope = scope;
    }

    public List<Statement> statements() {
        if (sentence.has(WordRole.ELSEWHERE)) {
            return List.of();
        }
        return sentence.mentions().stream()
                .filter(mention -> mention.meaning() instanceof WordRole role && PLACES.containsKey(role))
                .filter(mention -> !scope.hasNear(mention.at(), WordRole.ONE_OF) && !isDenied(mention))
                .flatMap(mention -> statement(mention).stream())
                .toList();
    }

    private boolean isDenied(Mention superlative) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.is(WordRole.NOT)
                        && mention.at() <= superlative.end() + 1
                        && mention.end() >= superlative.at() - 1);
    }

    private Optional<Statement> statement(Mention superlative) {
        List<List<Mention>> groups = groups(superlative);
        if (groups.isEmpty() || isCrossing(superlative, groups)) {
            return Optional.empty();
        }
        ScopeMatch<DirectionScope> ways = scope.directions(superlative.at());
        List<Subject> subjects = subjects(superlative, groups, ways);
        int place = PLACES.get((WordRole) superlative.meaning());
        if (Math.abs(place) > 1 && subjects.get(0).members().size() > 1) {
            return Optional.empty();
        }
        boolean each = groups.size() == 1
                && isOfEach(ways)
                && scope.times(superlative.at()).size() == 1;
        return Optional.of(new RankingStatement(range(superlative), place, subjects, each, region(groups.get(0))));
    }

    private List<Subject> subjects(Mention superlative, List<List<Mention>> groups, ScopeMatch<DirectionScope> ways) {
        List<Subject> subjects = new ArrayList<>();
        for (List<Mention> group : groups) {
            List<NamedMember> members = group.stream()
                    .map(mention -> (NamedMember) mention.meaning())
                    .distinct()
                    .toList();
            for (Optional<HalfYear> time : scope.times(superlative.at())) {
                (ways.values().isEmpty() ? DirectionScope.all() : ways.values())
                        .forEach(way -> subjects.add(new Subject(time, way, members)));
            }
        }
        return subjects;
    }

    /** True if the ranking is stated for both directions. */
    private boolean isOfEach(ScopeMatch<DirectionScope> ways) {
        return ways.isIn(ScopeMatch.Strength.CLAUSE) && ways.values().size() > 1;
    }

    /** Candidate lists of members: those in the clause of the superlative, else the nearest one. */
    private List<List<Mention>> groups(Mention superlative) {
        List<List<Mention>> groups = groups(mention -> isRanked(mention, Topic.REGION));
        if (groups.isEmpty()) {
            groups = groups(mention -> isRanked(mention, null));
        }
        int clause = sentence.clauses().of(superlative.at());
        List<List<Mention>> same = groups.stream()
                .filter(group ->
                        group.stream().anyMatch(mention -> sentence.clauses().of(mention.at()) == clause))
                .toList();
        return same.isEmpty()
                ? groups.stream()
                        .filter(group -> distance(superlative, group) <= NEAR)
                        .min(Comparator.comparingInt(group -> distance(superlative, group)))
                        .stream()
                        .toList()
                : same;
    }

    private static boolean isRanked(Mention mention, Topic except) {
        return mention.meaning() instanceof NamedMember member
                && member.topic() != Topic.INSTITUTION
                && member.topic() != except;
    }

    private List<List<Mention>> groups(Predicate<Mention> wanted) {
        List<List<Mention>> groups = new ArrayList<>();
        Mention last = null;
        for (Mention mention : sentence.mentions().stream().filter(wanted).toList()) {
            if (last == null || topic(last) != topic(mention) || !isListed(last.end(), mention.at())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(mention);
            last = mention;
        }
        return groups;
    }

    private static Topic topic(Mention mention) {
        return ((NamedMember) mention.meaning()).topic();
    }

    /** True if only punctuation, numbers and joining words are in between. */
    private boolean isListed(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = sentence.tokens().get(at);
            int place = at;
            boolean joins = !token.is(Token.TokenType.WORD)
                    || sentence.mentions().stream()
                            .anyMatch(mention -> mention.at() <= place
                                    && place < mention.end()
                                    && JOINING.contains(
                                            mention.meaning() instanceof WordRole role ? role : WordRole.NOT));
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    private static int distance(Mention superlative, List<Mention> group) {
        int first = group.get(0).at();
        int last = group.get(group.size() - 1).end();
        return superlative.at() < first ? first - superlative.end() : superlative.at() - last;
    }

    /**
     * True if the clause combines several topics, as in “most doctors came from …”: no table has that cross-tabulation.
     */
    private boolean isCrossing(Mention superlative, List<List<Mention>> groups) {
        int clause = sentence.clauses().of(superlative.at());
        Stream<Topic> near = sentence.all(NamedMember.class)
                .filter(mention ->
                        sentence.clauses().isNear(clause, sentence.clauses().of(mention.at())))
                .map(RankingReader::topic);
        Stream<Topic> listed = groups.stream().map(group -> topic(group.get(0)));
        return Stream.concat(near, listed)
                                .filter(topic -> topic != Topic.REGION)
                                .distinct()
                                .count()
                        > 1
                || scope.isCrossing(superlative.at());
    }

    private NamedMember region(List<Mention> group) {
        return topic(group.get(0)) == Topic.COUNTRY
                ? scope.last(
                                group.get(group.size() - 1).at(),
                                mention -> mention.meaning() instanceof NamedMember member
                                        && member.topic() == Topic.REGION)
                        .or(() -> sentence.all(NamedMember.class)
                                .filter(mention -> topic(mention) == Topic.REGION)
                                .findFirst())
                        .map(mention -> (NamedMember) mention.meaning())
                        .orElse(null)
                : null;
    }

    private Statement.Range range(Mention superlative) {
        return new Statement.Range(
                sentence.tokens().get(superlative.at()).from(),
                sentence.tokens().get(superlative.end() - 1).to());
    }
}
