package kz.almasu.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Reads that something grew or fell, where it is not said by how much. */
final class Trends {

    private final Sentence sentence;
    private final Scope scope;
    private final Subjects subjects;

    Trends(Scope scope, Subjects subjects) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.subjects = subjects;
    }

    /** @param numbers what the numbers of the sentence say: where they tell the change, its word says nothing more */
    List<Statement> statements(List<Statement> numbers) {
        boolean told = numbers.stream().anyMatch(ChangeStatement.class::isInstance);
        return told || sentence.has(Role.NOT)
                ? List.of()
                : sentence.mentions().stream()
                        .filter(mention -> mention.isAny(Role.UP, Role.DOWN))
                        .filter(mention -> !scope.hasNear(
                                mention.at(), Role.SHARE, Role.INSTITUTION, Role.COUNTRIES, Role.OTHER, Role.MOST))
                        .flatMap(this::statement)
                        .toList();
    }

    private Stream<Statement> statement(Mention change) {
        if (!sentence.has(Role.PEOPLE, Role.COUNT, Role.EXCHANGE)) {
            return Stream.empty();
        }
        boolean falls = change.is(Role.DOWN);
        Token token = sentence.tokens().get(change.at());
        return Stream.of(new ChangeStatement(
                new Statement.Range(
                        token.from(), sentence.tokens().get(change.end() - 1).to()),
                falls ? BigDecimal.ONE.negate() : BigDecimal.ONE,
                Tolerance.EXACT,
                Measure.OTHER,
                falls,
                subjects.change(change.at(), true)));
    }
}
