package kz.almasu.checker.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
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

    private final ParsedSentence sentence;
    private final Scope scope;
    private final MemberLists lists;

    public RankingReader(Scope scope) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.lists = new MemberLists(sentence);
    }

    public List<Statement> statements() {
        if (sentence.has(WordRole.ELSEWHERE)) {
            return List.of();
        }
        return sentence.mentions().stream()
                .filter(mention -> mention.meaning() instanceof WordRole role && PLACES.containsKey(role))
                .filter(mention -> !scope.hasNear(mention.start(), WordRole.ONE_OF) && !isNegated(mention))
                .flatMap(mention -> statement(mention).stream())
                .toList();
    }

    private boolean isNegated(Mention superlative) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.is(WordRole.NOT)
                        && mention.start() <= superlative.end() + 1
                        && mention.end() >= superlative.start() - 1);
    }

    private Optional<Statement> statement(Mention superlative) {
        List<List<Mention>> groups = lists.of(superlative);
        if (groups.isEmpty() || isCrossTabulation(superlative, groups)) {
            return Optional.empty();
        }
        ScopeMatch<DirectionScope> directions = scope.directions(superlative.start());
        List<Subject> subjects = subjects(superlative, groups, directions);
        int rank = PLACES.get((WordRole) superlative.meaning());
        if (Math.abs(rank) > 1 && subjects.get(0).members().size() > 1) {
            return Optional.empty();
        }
        boolean each = groups.size() == 1
                && isOfBothDirections(directions)
                && scope.halfYears(superlative.start()).size() == 1;
        return Optional.of(new RankingStatement(range(superlative), rank, subjects, each, region(groups.get(0))));
    }

    private List<Subject> subjects(
            Mention superlative, List<List<Mention>> groups, ScopeMatch<DirectionScope> directions) {
        List<Subject> subjects = new ArrayList<>();
        for (List<Mention> group : groups) {
            List<NamedMember> members = group.stream()
                    .map(mention -> (NamedMember) mention.meaning())
                    .distinct()
                    .toList();
            for (Optional<HalfYear> halfYear : scope.halfYears(superlative.start())) {
                (directions.values().isEmpty() ? DirectionScope.all() : directions.values())
                        .forEach(direction -> subjects.add(new Subject(halfYear, direction, members)));
            }
        }
        return subjects;
    }

    /** True if the ranking is stated for both directions. */
    private boolean isOfBothDirections(ScopeMatch<DirectionScope> directions) {
        return directions.isIn(ScopeMatch.Strength.CLAUSE)
                && directions.values().size() > 1;
    }

    /**
     * True if the clause combines several topics, as in “most doctors came from …”: no table has that cross-tabulation.
     */
    private boolean isCrossTabulation(Mention superlative, List<List<Mention>> groups) {
        int clause = sentence.clauses().of(superlative.start());
        Stream<Topic> near = sentence.all(NamedMember.class)
                .filter(mention ->
                        sentence.clauses().isNear(clause, sentence.clauses().of(mention.start())))
                .map(MemberLists::topic);
        Stream<Topic> listed = groups.stream().map(group -> MemberLists.topic(group.get(0)));
        return Stream.concat(near, listed)
                                .filter(topic -> topic != Topic.REGION)
                                .distinct()
                                .count()
                        > 1
                || scope.isCrossTabulation(superlative.start());
    }

    private NamedMember region(List<Mention> group) {
        return MemberLists.topic(group.get(0)) == Topic.COUNTRY
                ? scope.last(
                                group.get(group.size() - 1).start(),
                                mention -> mention.meaning() instanceof NamedMember member
                                        && member.topic() == Topic.REGION)
                        .or(() -> sentence.all(NamedMember.class)
                                .filter(mention -> MemberLists.topic(mention) == Topic.REGION)
                                .findFirst())
                        .map(mention -> (NamedMember) mention.meaning())
                        .orElse(null)
                : null;
    }

    private Statement.Range range(Mention superlative) {
        return new Statement.Range(
                sentence.tokens().get(superlative.start()).from(),
                sentence.tokens().get(superlative.end() - 1).to());
    }
}
