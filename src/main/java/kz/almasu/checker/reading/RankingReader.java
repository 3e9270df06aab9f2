package kz.almasu.checker.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Conjunction;
import kz.almasu.checker.statement.Negation;
import kz.almasu.checker.statement.RankingStatement;
import kz.almasu.checker.statement.Statement;
import kz.almasu.checker.statement.Subject;
import kz.almasu.checker.statement.Tolerance;
import kz.almasu.checker.statement.ValueStatement;
import kz.almasu.period.HalfYear;

/** Reads rankings: members said to be first, last or in some place. */
final class RankingReader {

    private static final int MAX_DISTANCE = 3;
    /** “Leading in both directions” may mean the first places; whether it does is not clear. */
    private static final int LEADING = 4;

    private static final Set<Topic> MANY = Set.of(Topic.COUNTRY, Topic.FIELD, Topic.PROGRAMME, Topic.INSTITUTION);

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Surroundings around;
    private final ParsedSentence sentence;
    private final SubjectReader subjects;
    private final ExpressionReader expressions;
    private final MemberLists lists;
    private final HalfYear reported;

    RankingReader(Surroundings around, SubjectReader subjects, ExpressionReader expressions, HalfYear reported) {
        this.around = around;
        this.sentence = around.sentence();
        this.subjects = subjects;
        this.expressions = expressions;
        this.lists = new MemberLists(sentence);
        this.reported = reported;
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            rank(mention).ifPresent(rank -> readings.add(reading(mention, rank)));
        }
        return readings;
    }

    /** The rank that a word states, from the top, or negative from the bottom. */
    private OptionalInt rank(Mention mention) {
        if (mention.meaning() instanceof Meaning.Ordinal ordinal) {
            return isPlace(mention) ? OptionalInt.of(ordinal.rank()) : OptionalInt.empty();
        }
        boolean counted = sentence.mentions().stream()
                .anyMatch(other -> other.meaning() instanceof Meaning.Ordinal
                        && isPlace(other)
                        && Math.abs(other.start() - mention.start()) <= MAX_DISTANCE);
        if (counted || !mention.isAny(WordRole.MOST, WordRole.LEAST, WordRole.MAJORITY)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(mention.is(WordRole.LEAST) ? -1 : 1);
    }

    /** “In third place”, “third largest”, “ranked third”. */
    private boolean isPlace(Mention ordinal) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.isAny(WordRole.PLACE, WordRole.MOST)
                        && mention.start() - ordinal.end() <= 1
                        && ordinal.start() - mention.end() <= 1);
    }

    private Reading reading(Mention superlative, int rank) {
        Range range = Range.of(sentence, superlative);
        List<List<Mention>> groups = lists.of(superlative);
        boolean oneOf = around.hasNear(superlative, WordRole.ONE_OF);
        if (groups.isEmpty() || oneOf || isCrossTabulation(superlative, groups)) {
            return Reading.notRead(superlative, range);
        }
        List<Mention> group = group(superlative, groups);
        NamedMember region = region(group);
        List<SubjectPart> parts = subjects.around(superlative);
        Set<Mention> used = new HashSet<>(group);
        used.add(superlative);
        used.addAll(parts.isEmpty() ? Set.of() : parts.get(0).used());
        List<Statement> statements = negated(superlative, statements(superlative, rank, parts, group), used);
        sentence.mentions().stream()
                .filter(mention -> isPartOfRanking(mention, region))
                .forEach(used::add);
        return new Reading(superlative, hull(range, superlative, group), statements, used);
    }

    private List<Statement> statements(Mention superlative, int rank, List<SubjectPart> parts, List<Mention> group) {
        NamedMember region = region(group);
        List<Statement> statements = new ArrayList<>();
        for (SubjectPart part : parts) {
            majority(superlative, part, group).ifPresent(statements::add);
            statements.add(statement(superlative, rank, false, part, group, region));
            boolean both = part.direction() == DirectionScope.BOTH;
            if (rank == 1 && both && MANY.contains(MemberLists.topic(group.get(0)))) {
                statements.add(statement(superlative, LEADING, true, part, group, region));
            }
        }
        return statements;
    }

    private List<Statement> negated(Mention superlative, List<Statement> statements, Set<Mention> used) {
        Optional<Mention> not = sentence.mentions().stream()
                .filter(mention -> mention.is(WordRole.NOT)
                        && mention.start() <= superlative.end() + 1
                        && mention.end() >= superlative.start() - 1)
                .findFirst();
        not.ifPresent(used::add);
        return not.isEmpty()
                ? statements
                : statements.stream().<Statement>map(Negation::new).toList();
    }

    private boolean isPartOfRanking(Mention mention, NamedMember region) {
        return mention.isAny(WordRole.PLACE, WordRole.MOST, WordRole.LEAST)
                || mention.meaning() instanceof Meaning.Ordinal
                || region != null && mention.meaning().equals(region)
                || ListLength.isLength(mention, around);
    }

    private static List<Mention> group(Mention superlative, List<List<Mention>> groups) {
        return groups.stream()
                .min((one, other) -> Integer.compare(
                        MemberLists.distance(superlative, one), MemberLists.distance(superlative, other)))
                .orElseThrow();
    }

    private Statement statement(
            Mention superlative, int rank, boolean within, SubjectPart part, List<Mention> group, NamedMember region) {
        List<NamedMember> members = group.stream()
                .map(mention -> (NamedMember) mention.meaning())
                .distinct()
                .toList();
        Subject subject = part.with(members).subject(reported);
        List<Statement> each = directions(superlative, part).stream()
                .<Statement>map(direction -> new RankingStatement(rank, within, subject.inDirection(direction), region))
                .toList();
        return each.size() == 1 ? each.get(0) : new Conjunction(each);
    }

    /** “Most teachers” are more than half of them; who means only the first of a ranking is not contradicted. */
    private Optional<Statement> majority(Mention superlative, SubjectPart part, List<Mention> group) {
        boolean ofPeople = superlative.end() - superlative.start() == 1
                && around.words()
                        .matches(
                                "majority",
                                sentence.tokens().get(superlative.start()).lower())
                && (superlative.start() == 0
                        || !sentence.tokens()
                                .get(superlative.start() - 1)
                                .lower()
                                .equals("the"))
                && sentence.mentions().stream()
                        .anyMatch(mention -> mention.start() == superlative.end()
                                && (mention.is(WordRole.PEOPLE)
                                        || mention.isAny(WordRole.AMONG, WordRole.JOIN)
                                        || mention.meaning() instanceof Meaning.DirectionMeaning));
        List<NamedMember> members = group.stream()
                .map(mention -> (NamedMember) mention.meaning())
                .distinct()
                .toList();
        return ofPeople || superlative.is(WordRole.MAJORITY)
                ? expressions.share(part.with(members)).map(share -> new ValueStatement(share, HALF, Tolerance.MORE))
                : Optional.empty();
    }

    /** Both directions one by one if the text says “in both directions”. */
    private List<DirectionScope> directions(Mention superlative, SubjectPart part) {
        boolean both = part.direction() == DirectionScope.BOTH && !around.hasNear(superlative, WordRole.TOTAL);
        return both
                ? List.of(DirectionScope.OUTGOING, DirectionScope.INCOMING)
                : List.of(part.subject(reported).directions());
    }

    private boolean isCrossTabulation(Mention superlative, List<List<Mention>> groups) {
        int clause = around.clause(superlative);
        return groups.stream()
                .anyMatch(group -> sentence.all(NamedMember.class)
                        .filter(mention -> sentence.clauses().isNear(clause, around.clause(mention)))
                        .filter(mention -> MemberLists.topic(mention) != Topic.REGION)
                        .anyMatch(mention -> MemberLists.topic(mention) != MemberLists.topic(group.get(0))));
    }

    private NamedMember region(List<Mention> group) {
        return MemberLists.topic(group.get(0)) == Topic.COUNTRY
                ? sentence.all(NamedMember.class)
                        .filter(mention -> MemberLists.topic(mention) == Topic.REGION)
                        .map(mention -> (NamedMember) mention.meaning())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** From the superlative to its members, as far as no number is between. */
    private Range hull(Range range, Mention superlative, List<Mention> group) {
        Range hull = range;
        for (Mention member : group) {
            int from = Math.min(member.end(), superlative.end());
            int to = Math.max(member.start(), superlative.start());
            boolean clear = sentence.tokens().subList(Math.min(from, to), to).stream()
                            .noneMatch(token -> token.is(Token.TokenType.REFERENCE))
                    && sentence.mentions().stream()
                            .noneMatch(mention -> mention.start() >= from
                                    && mention.end() <= to
                                    && around.isNumber(mention)
                                    && !ListLength.isLength(mention, around));
            hull = clear ? hull.including(Range.of(sentence, member)) : hull;
        }
        return hull;
    }
}
