package kz.almasu.checker.statement;

import kz.almasu.system.Language;

/** A statement about figures, as it was read in one way. */
public sealed interface Statement
        permits ValueStatement,
                ComparisonStatement,
                RankingStatement,
                ParticipationStatement,
                ReferenceStatement,
                Conjunction,
                Negation {

    /** Returns supported, contradicted, or unknown if the figures are not known. */
    Evaluation check(Facts facts, Language language);
}
