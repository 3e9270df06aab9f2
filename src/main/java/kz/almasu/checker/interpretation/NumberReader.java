package kz.almasu.checker.interpretation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.AmountStatement;
import kz.almasu.checker.statement.ChangeStatement;
import kz.almasu.checker.statement.Measure;
import kz.almasu.checker.statement.ShareStatement;
import kz.almasu.checker.statement.Statement;
import kz.almasu.checker.statement.SubjectCandidates;
import kz.almasu.checker.statement.Tolerance;

public final class NumberReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ParsedSentence sentence;
    private final Scope scope;
    private final MeasureReader measures;
    private final SubjectReader subjects;

    public NumberReader(Scope scope, SubjectReader subjects, Vocabulary words) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.measures = new MeasureReader(scope, words);
        this.subjects = subjects;
    }

    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention.meaning() instanceof Meaning.Quantity quantity) {
                statement(mention, quantity).ifPresent(statements::add);
            } else if (mention.meaning() instanceof Meaning.Multiple multiple && isOfTime(mention)) {
                statements.add(times(mention, multiple.value(), range(mention, mention)));
            } else if (mention.is(WordRole.ZERO)) {
                zero(mention).ifPresent(statements::add);
            }
        }
        return statements;
    }

    /** True for a change over time; false for a ratio between two members (“twice as many as …”). */
    private boolean isOfTime(Mention multiple) {
        return !scope.hasNear(multiple.at(), WordRole.THAN)
                || scope.hasNear(multiple.at(), WordRole.UP, WordRole.DOWN, WordRole.COUNT);
    }

    private Optional<Statement> statement(Mention number, Meaning.Quantity quantity) {
        Measure measure = measures.of(number);
        BigDecimal value = quantity.value();
        boolean told = measures.noun(number).isPresent();
        SubjectCandidates reading = subjects.reading(number, measure, told, isOpen(number), quantity.inWords());
        return switch (measure) {
            case NOTHING -> Optional.empty();
            case SHARE -> Optional.of(new ShareStatement(percent(number), value, tolerance(number), reading));
            case GROWTH, DIFFERENCE -> Optional.of(change(number, value, measure));
            case TIMES -> Optional.of(times(number, halves(number, value), withTimes(number)));
            default ->
                Optional.of(new AmountStatement(range(number, number), value, tolerance(number), measure, reading))
                        .filter(statement -> !quantity.inWords() || reading.sure())
                        .map(Statement.class::cast);
        };
    }

    private Statement change(Mention number, BigDecimal value, Measure measure) {
        Statement.Range range = measure == Measure.GROWTH ? percent(number) : range(number, number);
        boolean plain = scope.hasNear(number.at(), WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL)
                || measure == Measure.GROWTH && measures.hasValuesBehind(number)
                || scope.periodResolver().isSince(number.at());
        return new ChangeStatement(
                range, value, tolerance(number), measure, isFalling(number), subjects.change(number.at(), plain));
    }

    private Statement times(Mention number, BigDecimal value, Statement.Range range) {
        return new ChangeStatement(
                range, value, tolerance(number), Measure.TIMES, isFalling(number), subjects.change(number.at(), true));
    }

    private BigDecimal halves(Mention number, BigDecimal value) {
        return sentence.after(number, mention -> mention.is(WordRole.HALF), 2).isPresent() ? value.add(HALF) : value;
    }

    private boolean isFalling(Mention number) {
        return scope.hasNear(number.at(), WordRole.DOWN, WordRole.FALL)
                && !scope.hasNear(number.at(), WordRole.UP, WordRole.RISE);
    }

    /** A statement of “none” as the number 0, if it has a subject. */
    private Optional<Statement> zero(Mention none) {
        boolean people =
                sentence.after(none, mention -> mention.is(WordRole.PEOPLE), 5).isPresent();
        SubjectCandidates reading = subjects.reading(none, Measure.PEOPLE, people, false, true);
        ScopeMatch<NamedMember> members = scope.members(none.at());
        return people && reading.sure() && !members.isIn(ScopeMatch.Strength.NOWHERE)
                ? Optional.of(new AmountStatement(
                        range(none, none), BigDecimal.ZERO, Tolerance.EXACT, Measure.PEOPLE, reading))
                : Optional.empty();
    }

    /** True if an unresolved word follows the number: that word may be what is counted. */
    private boolean isOpen(Mention number) {
        int next = number.end();
        if (next < sentence.tokens().size() && sentence.tokens().get(next).is(Token.TokenType.PERCENT)) {
            return false;
        }
        return next < sentence.tokens().size()
                && sentence.tokens().get(next).is(Token.TokenType.WORD)
                && sentence.mentions().stream().noneMatch(mention -> mention.at() <= next && next < mention.end());
    }

    private Tolerance tolerance(Mention number) {
        return Stream.of(
                        new Toleranced(WordRole.ABOUT, Tolerance.ABOUT),
                        new Toleranced(WordRole.NEARLY, Tolerance.NEARLY),
                        new Toleranced(WordRole.MORE, Tolerance.MORE),
                        new Toleranced(WordRole.LESS, Tolerance.LESS))
                .filter(each -> isBeside(number, each.role))
                .map(Toleranced::tolerance)
                .findFirst()
                .orElse(Tolerance.EXACT);
    }

    private record Toleranced(WordRole role, Tolerance tolerance) {}

    /** True right before the number, or right after it or its noun if the language is inflected by suffixes. */
    private boolean isBeside(Mention number, WordRole role) {
        boolean before = sentence.mentions().stream()
                .anyMatch(mention -> mention.is(role)
                        && mention.end() <= number.at()
                        && number.at() - mention.end() <= 1
                        && sentence.clauses().of(mention.at())
                                == sentence.clauses().of(number.at()));
        return before
                || subjects.hasWordsBehind()
                        && sentence.after(number, mention -> mention.is(role), 3)
                                .isPresent();
    }

    private Statement.Range percent(Mention number) {
        int last = number.at();
        for (int at = number.end();
                at <= number.end() + 1 && at < sentence.tokens().size();
                at++) {
            Token token = sentence.tokens().get(at);
            int place = at;
            boolean word = sentence.mentions().stream()
                    .anyMatch(mention -> mention.is(WordRole.PERCENT) && mention.at() == place);
            if (token.is(Token.TokenType.PERCENT) || word) {
                last = at;
            }
        }
        return new Statement.Range(
                sentence.tokens().get(number.at()).from(),
                sentence.tokens().get(last).to());
    }

    private Statement.Range withTimes(Mention number) {
        return range(
                number,
                sentence.after(number, mention -> mention.is(WordRole.TIMES), 3).orElse(number));
    }

    private Statement.Range range(Mention first, Mention last) {
        return new Statement.Range(
                sentence.tokens().get(first.at()).from(),
                sentence.tokens().get(last.end() - 1).to());
    }
}
