package kz.almasu.checker.reading;

import java.util.List;
import java.util.Set;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.statement.Evaluation;
import kz.almasu.checker.statement.Facts;
import kz.almasu.checker.statement.Statement;
import kz.almasu.system.Language;

/**
 * A statement as it was read.
 *
 * @param anchor the number or word that makes it a statement
 * @param statements its possible meanings, likeliest first; empty if it was not understood
 * @param used mentions that the reading has used
 */
public record Reading(Mention anchor, Range range, List<Statement> statements, Set<Mention> used) {

    public Reading {
        statements = List.copyOf(statements);
        used = Set.copyOf(used);
    }

    static Reading notRead(Mention anchor, Range range) {
        return new Reading(anchor, range, List.of(), Set.of(anchor));
    }

    Reading withoutStatements() {
        return new Reading(anchor, range, List.of(), used);
    }

    public Evaluation check(Facts facts, Language language) {
        return statements.isEmpty()
                ? Evaluation.NOT_READ
                : Evaluation.ofReadings(statements.stream()
                        .map(statement -> statement.check(facts, language))
                        .toList());
    }
}
