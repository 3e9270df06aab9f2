package kz.almasu.checker.statement;

import kz.almasu.system.Language;

/** What a text says of the figures, at one place. */
public sealed interface Statement
        permits AmountStatement,
                ShareStatement,
                ChangeStatement,
                RankingStatement,
                ComparisonStatement,
                ReferenceStatement {

    /** Where it stands in the text. */
    Range range();

    /** Whether it is worth telling that nothing is known of it: of numbers it is, of words not. */
    default boolean isNumber() {
        return true;
    }

    Evaluation check(Facts facts, Language language);

    /** @param to exclusive */
    record Range(int from, int to) {}
}
