package kz.almasu.checker.interpretation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a place in a text is about, and where that was said.
 *
 * @param values in the order of their nearness
 */
record ScopeMatch<T>(List<T> values, Strength strength) {

    /** Where it was said, the surest first. */
    enum Strength {
        /** In the same clause, or in the one around its brackets. */
        CLAUSE,
        /** In the heading of the list or table. */
        HEAD,
        SENTENCE,
        /** In the sentence before. */
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
