package kz.almasu.checker.statement;

import kz.almasu.system.Language;

/** States that another statement does not hold. */
public record Negation(Statement statement) implements Statement {

    @Override
    public Evaluation check(Facts facts, Language language) {
        Evaluation evaluation = statement.check(facts, language);
        return switch (evaluation.verdict()) {
            case SUPPORTED ->
                Evaluation.contradicted(evaluation.figures(), String.join(", ", facts.texts(evaluation.figures())));
            case CONTRADICTED -> Evaluation.supported(evaluation.figures());
            default -> evaluation;
        };
    }
}
