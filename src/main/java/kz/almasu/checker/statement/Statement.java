package kz.almasu.checker.statement;

import kz.almasu.system.Language;

/** One statement of a text about figures. */
public sealed interface Statement
        permits AmountStatement,
                ShareStatement,
                ChangeStatement,
                RankingStatement,
                ComparisonStatement,
                ReferenceStatement {

    /** Position in the text. */
    Range range();

    /** True if an unknown result is reported to the user: for numbers, not for words. */
    default boolean isNumber() {
        return true;
    }

    Evaluation check(Facts facts, Language language);

    /** @param to exclusive */
    record Range(int from, int to) {}
}
