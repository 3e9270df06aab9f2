package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.ComparisonStatement;
import kz.almasu.checker.statement.ComparisonStatement.Relation;
import kz.almasu.checker.statement.Conjunction;
import kz.almasu.checker.statement.Expression;
import kz.almasu.checker.statement.Negation;
import kz.almasu.checker.statement.Statement;

/** Reads comparisons without a number: more, fewer or as many as, rose, fell or did not change. */
final class ComparisonReader {

    private final ParsedSentence sentence;
    private final Surroundings around;
    private final ExpressionReader expressions;

    ComparisonReader(Surroundings around, ExpressionReader expressions) {
        this.sentence = around.sentence();
        this.around = around;
        this.expressions = expressions;
    }

    /** @param numbers readings of numbers; words that they have used state nothing of their own */
    List<Reading> readings(List<Reading> numbers) {
        Set<Mention> stated = new HashSet<>();
        numbers.stream()
                .filter(reading -> !reading.statements().isEmpty())
                .forEach(reading -> stated.addAll(reading.used()));
        return sentence.mentions().stream()
                .filter(mention -> !stated.contains(mention))
                .flatMap(mention -> reading(mention).stream())
                .toList();
    }

    private Optional<Reading> reading(Mention word) {
        if (word.isAny(WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL)) {
            boolean rising = word.isAny(WordRole.UP, WordRole.RISE);
            boolean noun = word.isAny(WordRole.RISE, WordRole.FALL);
            return noun && isAboutNobody()
                    ? Optional.empty()
                    : Optional.of(reading(word, rising ? Relation.MORE : Relation.LESS, expressions.trends(word)));
        }
        if (word.isAny(WordRole.HIGHER, WordRole.LOWER, WordRole.EXCEED, WordRole.SAME)) {
            Relation relation =
                    word.is(WordRole.SAME) ? Relation.EQUAL : word.is(WordRole.LOWER) ? Relation.LESS : Relation.MORE;
            List<Contrast.Sides> sides = relation == Relation.EQUAL
                    ? equalSides(word)
                    : expressions.sides().stream().toList();
            return Optional.of(reading(word, relation, sides));
        }
        return Optional.empty();
    }

    /** Operands of an equality: both directions, two sides, the members of a list, or both half-years. */
    private List<Contrast.Sides> equalSides(Mention word) {
        if (sentence.has(WordRole.EACH)) {
            return expressions.directionsOfEach(word);
        }
        List<Contrast.Sides> members =
                sentence.has(WordRole.THAN, WordRole.AGAINST) ? List.of() : expressions.membersOfList(word);
        if (!members.isEmpty()) {
            return members;
        }
        Optional<Contrast.Sides> sides = expressions.sides();
        if (sides.isPresent()) {
            return List.of(sides.get());
        }
        return sentence.has(WordRole.COUNT) ? expressions.trends(word) : List.of();
    }

    /** True if the sentence names neither a direction nor a member: a noun of growth alone states nothing. */
    private boolean isAboutNobody() {
        return sentence.mentions().stream()
                .noneMatch(mention -> Contrast.isOperand(mention) && !PeriodReader.isPeriod(mention));
    }

    private Reading reading(Mention word, Relation relation, List<Contrast.Sides> sides) {
        Range range = Range.of(sentence, word);
        if (sides.isEmpty()) {
            return Reading.notRead(word, range);
        }
        Set<Mention> used = new HashSet<>(sides.get(0).used());
        used.add(word);
        List<Statement> statements = new ArrayList<>();
        for (Contrast.Sides each : sides) {
            statement(word, relation, each).ifPresent(statements::add);
        }
        if (relation == Relation.EQUAL && statements.size() > 1) {
            statements = List.of(new Conjunction(statements));
        }
        Optional<Mention> not = not(word);
        not.ifPresent(used::add);
        List<Statement> read = statements;
        List<Statement> stated = not.isEmpty()
                ? read
                : read.stream().<Statement>map(Negation::new).toList();
        Range whole =
                not.map(mention -> range.including(Range.of(sentence, mention))).orElse(range);
        return new Reading(word, whole, stated, used);
    }

    private Optional<Mention> not(Mention word) {
        return sentence.mentions().stream()
                .filter(mention -> mention.is(WordRole.NOT)
                        && mention.start() <= word.end() + 1
                        && mention.end() >= word.start() - 1)
                .findFirst();
    }

    /** Shares are compared if the sentence says so, else numbers. */
    private Optional<Statement> statement(Mention word, Relation relation, Contrast.Sides sides) {
        if (sentence.has(WordRole.SHARE)) {
            if (sides.one().members() == null) {
                return Optional.empty();
            }
            return expressions
                    .share(sides.one())
                    .flatMap(one -> expressions
                            .share(sides.other())
                            .map(other -> new ComparisonStatement(one, relation, other)));
        }
        boolean counted = sentence.has(WordRole.PEOPLE, WordRole.COUNT, WordRole.EXCHANGE, WordRole.COUNTRIES)
                || sentence.all(NamedMember.class).findAny().isPresent()
                || sentence.all(Meaning.DirectionMeaning.class).findAny().isPresent();
        if (!counted) {
            return Optional.empty();
        }
        Expression one = expressions.count(sides.one(), expressions.measures().ofChange(word));
        Expression other =
                expressions.count(sides.other(), expressions.measures().ofChange(word));
        return Optional.of(new ComparisonStatement(one, relation, other));
    }
}
