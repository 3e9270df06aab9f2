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
    private static final int MAX_DISTANCE = 25;

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
        List<List<Mention>> groups = groups(superlative);
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

    private List<Subject> subjects(Mention superlative, List<List<Mention>> groups, ScopeMatch<DirectionScope> directions) {
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
        return directions.isIn(ScopeMatch.Strength.CLAUSE) && directions.values().size() > 1;
    }

    /** Candidate lists of members: those in the clause of the superlative, else the nearest one. */
    private List<List<Mention>> groups(Mention superlative) {
        List<List<Mention>> groups = groups(mention -> isRanked(mention, Topic.REGION));
        if (groups.isEmpty()) {
            groups = groups(mention -> isRanked(mention, null));
        }
        int clause = sentence.clauses().of(superlative.start());
        List<List<Mention>> same = groups.stream()
                .filter(group ->
                        group.stream().anyMatch(mention -> sentence.clauses().of(mention.start()) == clause))
                .toList();
        return same.isEmpty()
                ? groups.stream()
                        .filter(group -> distance(superlative, group) <= MAX_DISTANCE)
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

    private List<List<Mention>> groups(Predicate<Mention> filter) {
        List<List<Mention>> groups = new ArrayList<>();
        Mention last = null;
        for (Mention mention : sentence.mentions().stream().filter(filter).toList()) {
            if (last == null || topic(last) != topic(mention) || !isListed(last.end(), mention.start())) {
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
            int rank = at;
            boolean joins = !token.is(Token.TokenType.WORD)
                    || sentence.mentions().stream()
                            .anyMatch(mention -> mention.start() <= rank
                                    && rank < mention.end()
                                    && JOINING.contains(
                                            mention.meaning() instanceof WordRole role ? role : WordRole.NOT));
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    private static int distance(Mention superlative, List<Mention> group) {
        int first = group.get(0).start();
        int last = group.get(group.size() - 1).end();
        return superlative.start() < first ? first - superlative.end() : superlative.start() - last;
    }

    /**
     * True if the clause combines several topics, as in “most doctors came from …”: no table has that cross-tabulation.
     */
    private boolean isCrossTabulation(Mention superlative, List<List<Mention>> groups) {
        int clause = sentence.clauses().of(superlative.start());
        Stream<Topic> near = sentence.all(NamedMember.class)
                .filter(mention ->
                        sentence.clauses().isNear(clause, sentence.clauses().of(mention.start())))
                .map(RankingReader::topic);
        Stream<Topic> listed = groups.stream().map(group -> topic(group.get(0)));
        return Stream.concat(near, listed)
                                .filter(topic -> topic != Topic.REGION)
                                .distinct()
                                .count()
                        > 1
                || scope.isCrossTabulation(superlative.start());
    }

    private NamedMember region(List<Mention> group) {
        return topic(group.get(0)) == Topic.COUNTRY
                ? scope.last(
                                group.get(group.size() - 1).start(),
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
                sentence.tokens().get(superlative.start()).from(),
                sentence.tokens().get(superlative.end() - 1).to());
    }
}
