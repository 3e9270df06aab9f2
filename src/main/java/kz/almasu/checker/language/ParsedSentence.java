package kz.almasu.checker.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sentence, list item, table row or heading with its mentions.
 *
 * @param mentions in the order of their tokens
 * @param clauses the clause of each token
 */
public record ParsedSentence(SentenceType kind, List<Token> tokens, List<Mention> mentions, ClauseSplitter clauses) {

    public enum SentenceType {
        PLAIN,
        /** Introduces the items or rows that follow. */
        HEAD,
        /** A list item or table row; belongs to its heading. */
        ITEM
    }

    /** Returns the mentions with a meaning of this type, in their order. */
    public <T extends Meaning> Stream<Mention> all(Class<T> type) {
        return mentions.stream().filter(mention -> type.isInstance(mention.meaning()));
    }

    public boolean has(WordRole... roles) {
        return mentions.stream().anyMatch(mention -> mention.isAny(roles));
    }

    /** True if a matching mention is in the clause or in one that encloses it. */
    public boolean hasNear(int clause, Predicate<Mention> filter) {
        return mentions.stream()
                .anyMatch(mention -> filter.test(mention) && clauses.isNear(clause, clauses.of(mention.start())));
    }

    /** Returns the last matching mention before the position. */
    public Optional<Mention> last(int at, Predicate<Mention> filter) {
        return mentions.stream()
                .filter(mention -> mention.start() < at && filter.test(mention))
                .reduce((one, other) -> other);
    }

    /** Returns the first matching mention after the position, in this clause and before its next number. */
    public Optional<Mention> next(int at, Predicate<Mention> filter, int clause) {
        return mentions.stream()
                .filter(mention -> mention.start() > at && clauses.of(mention.start()) == clause)
                .takeWhile(mention -> !(mention.meaning() instanceof Meaning.Quantity))
                .filter(filter)
                .findFirst();
    }

    /**
     * Returns the first matching mention after the number, in its clause, within this many tokens and before another
     * number.
     */
    public Optional<Mention> after(Mention number, Predicate<Mention> filter, int tokens) {
        int clause = clauses.of(number.start());
        return mentions.stream()
                .filter(mention -> mention.start() >= number.end())
                .takeWhile(mention -> mention.start() < number.end() + tokens
                        && clauses.of(mention.start()) == clause
                        && !(mention.meaning() instanceof Meaning.Quantity))
                .filter(filter)
                .findFirst();
    }
}
