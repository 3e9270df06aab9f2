package kz.almasu.checker.statement;

import java.util.List;
import kz.almasu.system.Language;

/** States several things at once; all must hold. */
public record Conjunction(List<Statement> statements) implements Statement {

    public Conjunction {
        statements = List.copyOf(statements);
    }

    @Override
    public Evaluation check(Facts facts, Language language) {
        List<Evaluation> evaluations =
                statements.stream().map(each -> each.check(facts, language)).toList();
        return Evaluation.first(evaluations, Verdict.CONTRADICTED)
                .or(() -> Evaluation.first(evaluations, Verdict.UNKNOWN))
                .orElseGet(() -> Evaluation.supported(evaluations.stream()
                        .flatMap(each -> each.figures().stream())
                        .distinct()
                        .toList()));
    }
}
