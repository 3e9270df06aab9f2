package kz.almasu.checker.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sentence, an item of a list, a row of a table or a heading.
 *
 * @param mentions what its tokens mean, in their order
 * @param clauses the clause of each token
 */
public record ParsedSentence(SentenceType kind, List<Token> tokens, List<Mention> mentions, ClauseSplitter clauses) {

    public enum SentenceType {
        /** A whole sentence. */
        PLAIN,
        /** What introduces the items or rows that follow. */
        HEAD,
        /** An item of a list or a row of a table: it belongs to its head. */
        ITEM
    }

    /** What means this, in its order. */
    public <T extends Meaning> Stream<Mention> all(Class<T> kindOfMeaning) {
        return mentions.stream().filter(mention -> kindOfMeaning.isInstance(mention.meaning()));
    }

    public boolean has(WordRole... roles) {
        return mentions.stream().anyMatch(mention -> mention.isAny(roles));
    }

    /** Whether a mention like this stands in the clause or in the one it is set into. */
    public boolean hasNear(int clause, Predicate<Mention> wanted) {
        return mentions.stream()
                .anyMatch(mention -> wanted.test(mention) && clauses.isNear(clause, clauses.of(mention.at())));
    }

    /** The last mention like this before the place. */
    public Optional<Mention> last(int at, Predicate<Mention> wanted) {
        return mentions.stream()
                .filter(mention -> mention.at() < at && wanted.test(mention))
                .reduce((one, other) -> other);
    }

    /** The first mention like this after the place, in this clause and before its next number. */
    public Optional<Mention> next(int at, Predicate<Mention> wanted, int clause) {
        return mentions.stream()
                .filter(mention -> mention.at() > at && clauses.of(mention.at()) == clause)
                .takeWhile(mention -> !(mention.meaning() instanceof Meaning.Quantity))
                .filter(wanted)
                .findFirst();
    }

    /** The first mention like this after the number, in its clause, within so many tokens and before another number. */
    public Optional<Mention> after(Mention number, Predicate<Mention> wanted, int tokens) {
        int clause = clauses.of(number.at());
        return mentions.stream()
                .filter(mention -> mention.at() >= number.end())
                .takeWhile(mention -> mention.at() < number.end() + tokens
                        && clauses.of(mention.at()) == clause
                        && !(mention.meaning() instanceof Meaning.Quantity))
                .filter(wanted)
                .findFirst();
    }
}
