package kz.almasu.checker.interpretation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Values found for a position in a text, and how far away they were found.
 *
 * @param values nearest first
 */
record ScopeMatch<T>(List<T> values, Strength strength) {

    /** Where the values were found, most reliable first. */
    enum Strength {
        /** In the same clause, or in the clause that encloses its brackets. */
        CLAUSE,
        HEAD,
        SENTENCE,
        /** In the preceding sentence. */
        CARRIED,
        NOWHERE
    }

    static <T> ScopeMatch<T> of(Collection<T> values, Strength strength) {
        return new ScopeMatch<>(List.copyOf(new LinkedHashSet<>(values)), strength);
    }

    static <T> ScopeMatch<T> nothing() {
        return new ScopeMatch<>(List.of(), Strength.NOWHERE);
    }

    boolean isAny(Strength... wanted) {
        return List.of(wanted).contains(strength);
    }

    boolean isIn(Strength wanted) {
        return strength == wanted;
    }
}
