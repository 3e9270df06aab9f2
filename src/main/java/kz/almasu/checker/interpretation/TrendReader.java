package kz.almasu.checker.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.ChangeStatement;
import kz.almasu.checker.statement.Measure;
import kz.almasu.checker.statement.Statement;
import kz.almasu.checker.statement.Tolerance;

/** Reads statements of growth or decline without an amount. */
public final class TrendReader {

    private final ParsedSentence sentence;
    private final Scope scope;
    private final SubjectReader subjects;

    public TrendReader(Scope scope, SubjectReader subjects) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.subjects = subjects;
    }

    /** Returns the trends of the sentence; none if a number of it already states the change. */
    public List<Statement> statements(List<Statement> numbers) {
        boolean stated = numbers.stream().anyMatch(ChangeStatement.class::isInstance);
        return stated || sentence.has(WordRole.NOT)
                ? List.of()
                : sentence.mentions().stream()
                        .filter(mention -> mention.isAny(WordRole.UP, WordRole.DOWN))
                        .filter(mention -> !scope.hasNear(
                                mention.start(),
                                WordRole.SHARE,
                                WordRole.INSTITUTION,
                                WordRole.COUNTRIES,
                                WordRole.OTHER,
                                WordRole.MOST))
                        .flatMap(this::statement)
                        .toList();
    }

    private Stream<Statement> statement(Mention change) {
        if (!sentence.has(WordRole.PEOPLE, WordRole.COUNT, WordRole.EXCHANGE)) {
            return Stream.empty();
        }
        boolean falls = change.is(WordRole.DOWN);
        Token token = sentence.tokens().get(change.start());
        return Stream.of(new ChangeStatement(
                new Statement.Range(
                        token.from(), sentence.tokens().get(change.end() - 1).to()),
                falls ? BigDecimal.ONE.negate() : BigDecimal.ONE,
                Tolerance.EXACT,
                Measure.OTHER,
                falls,
                subjects.change(change.start(), true)));
    }
}
