package kz.almasu.checker;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sentence, an item of a list, a row of a table or a heading.
 *
 * @param mentions what its tokens mean, in their order
 * @param clauses the clause of each token
 */
record Sentence(Kind kind, List<Token> tokens, List<Mention> mentions, Clauses clauses) {

    enum Kind {
        /** A whole sentence. */
        PLAIN,
        /** What introduces the items or rows that follow. */
        HEAD,
        /** An item of a list or a row of a table: it belongs to its head. */
        ITEM
    }

    /** What means this, in its order. */
    <T extends Meaning> Stream<Mention> all(Class<T> kindOfMeaning) {
        return mentions.stream().filter(mention -> kindOfMeaning.isInstance(mention.meaning()));
    }

    boolean has(Role... roles) {
        return mentions.stream().anyMatch(mention -> mention.isAny(roles));
    }

    /** Whether a mention like this stands in the clause or in the one it is set into. */
    boolean hasNear(int clause, Predicate<Mention> wanted) {
        return mentions.stream()
                .anyMatch(mention -> wanted.test(mention) && clauses.isNear(clause, clauses.of(mention.at())));
    }
}
