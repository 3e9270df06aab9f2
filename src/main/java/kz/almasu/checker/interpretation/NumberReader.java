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
    private final CountedNoun nouns;
    private final SubjectReader subjects;

    public NumberReader(Scope scope, SubjectReader subjects, Vocabulary words) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.measures = new MeasureReader(scope, words);
        this.nouns = new CountedNoun(scope, words);
        this.subjects = subjects;
    }

    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention.meaning() instanceof Meaning.Quantity quantity) {
                statement(mention, quantity).ifPresent(statements::add);
            } else if (mention.meaning() instanceof Meaning.Multiple multiple && isChangeOverTime(mention)) {
                statements.add(multiple(mention, multiple.value(), range(mention, mention)));
            } else if (mention.is(WordRole.ZERO)) {
                zero(mention).ifPresent(statements::add);
            }
        }
        return statements;
    }

    /** True for a change over time; false for a ratio between two members (“twice as many as …”). */
    private boolean isChangeOverTime(Mention multiple) {
        return !scope.hasNear(multiple.start(), WordRole.THAN)
                || scope.hasNear(multiple.start(), WordRole.UP, WordRole.DOWN, WordRole.COUNT);
    }

    private Optional<Statement> statement(Mention number, Meaning.Quantity quantity) {
        Measure measure = measures.of(number);
        BigDecimal value = quantity.value();
        boolean stated = nouns.following(number).isPresent();
        SubjectCandidates candidates =
                subjects.candidates(number, measure, stated, isFollowedByUnknownWord(number), quantity.inWords());
        return switch (measure) {
            case NOTHING -> Optional.empty();
            case SHARE -> Optional.of(new ShareStatement(percentRange(number), value, tolerance(number), candidates));
            case GROWTH, DIFFERENCE -> Optional.of(change(number, value, measure));
            case TIMES -> Optional.of(multiple(number, halves(number, value), multipleRange(number)));
            default ->
                Optional.of(new AmountStatement(range(number, number), value, tolerance(number), measure, candidates))
                        .filter(statement -> !quantity.inWords() || candidates.sure())
                        .map(Statement.class::cast);
        };
    }

    private Statement change(Mention number, BigDecimal value, Measure measure) {
        Statement.Range range = measure == Measure.GROWTH ? percentRange(number) : range(number, number);
        boolean plain = scope.hasNear(number.start(), WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL)
                || measure == Measure.GROWTH && measures.isFollowedByValues(number)
                || scope.periodResolver().isFollowedByComparison(number.start());
        return new ChangeStatement(
                range, value, tolerance(number), measure, isFalling(number), subjects.change(number.start(), plain));
    }

    private Statement multiple(Mention number, BigDecimal value, Statement.Range range) {
        return new ChangeStatement(
                range,
                value,
                tolerance(number),
                Measure.TIMES,
                isFalling(number),
                subjects.change(number.start(), true));
    }

    private BigDecimal halves(Mention number, BigDecimal value) {
        return sentence.after(number, mention -> mention.is(WordRole.HALF), 2).isPresent() ? value.add(HALF) : value;
    }

    private boolean isFalling(Mention number) {
        return scope.hasNear(number.start(), WordRole.DOWN, WordRole.FALL)
                && !scope.hasNear(number.start(), WordRole.UP, WordRole.RISE);
    }

    /** A statement of “none” as the number 0, if it has a subject. */
    private Optional<Statement> zero(Mention none) {
        boolean people =
                sentence.after(none, mention -> mention.is(WordRole.PEOPLE), 5).isPresent();
        SubjectCandidates candidates = subjects.candidates(none, Measure.PEOPLE, people, false, true);
        ScopeMatch<NamedMember> members = scope.members(none.start());
        return people && candidates.sure() && !members.isIn(ScopeMatch.Strength.NOWHERE)
                ? Optional.of(new AmountStatement(
                        range(none, none), BigDecimal.ZERO, Tolerance.EXACT, Measure.PEOPLE, candidates))
                : Optional.empty();
    }

    /** True if an unresolved word follows the number: that word may be what is counted. */
    private boolean isFollowedByUnknownWord(Mention number) {
        int next = number.end();
        if (next < sentence.tokens().size() && sentence.tokens().get(next).is(Token.TokenType.PERCENT)) {
            return false;
        }
        return next < sentence.tokens().size()
                && sentence.tokens().get(next).is(Token.TokenType.WORD)
                && sentence.mentions().stream().noneMatch(mention -> mention.start() <= next && next < mention.end());
    }

    private Tolerance tolerance(Mention number) {
        return Stream.of(
                        new Toleranced(WordRole.ABOUT, Tolerance.ABOUT),
                        new Toleranced(WordRole.NEARLY, Tolerance.NEARLY),
                        new Toleranced(WordRole.MORE, Tolerance.MORE),
                        new Toleranced(WordRole.LESS, Tolerance.LESS))
                .filter(each -> isModifiedBy(number, each.role))
                .map(Toleranced::tolerance)
                .findFirst()
                .orElse(Tolerance.EXACT);
    }

    private record Toleranced(WordRole role, Tolerance tolerance) {}

    /** True right before the number, or right after it or its noun if the language is inflected by suffixes. */
    private boolean isModifiedBy(Mention number, WordRole role) {
        boolean before = sentence.mentions().stream()
                .anyMatch(mention -> mention.is(role)
                        && mention.end() <= number.start()
                        && number.start() - mention.end() <= 1
                        && sentence.clauses().of(mention.start())
                                == sentence.clauses().of(number.start()));
        return before
                || subjects.isPostpositional()
                        && sentence.after(number, mention -> mention.is(role), 3)
                                .isPresent();
    }

    private Statement.Range percentRange(Mention number) {
        int last = number.start();
        for (int at = number.end();
                at <= number.end() + 1 && at < sentence.tokens().size();
                at++) {
            Token token = sentence.tokens().get(at);
            int index = at;
            boolean word = sentence.mentions().stream()
                    .anyMatch(mention -> mention.is(WordRole.PERCENT) && mention.start() == index);
            if (token.is(Token.TokenType.PERCENT) || word) {
                last = at;
            }
        }
        return new Statement.Range(
                sentence.tokens().get(number.start()).from(),
                sentence.tokens().get(last).to());
    }

    private Statement.Range multipleRange(Mention number) {
        return range(
                number,
                sentence.after(number, mention -> mention.is(WordRole.TIMES), 3).orElse(number));
    }

    private Statement.Range range(Mention first, Mention last) {
        return new Statement.Range(
                sentence.tokens().get(first.start()).from(),
                sentence.tokens().get(last.end() - 1).to());
    }
}
