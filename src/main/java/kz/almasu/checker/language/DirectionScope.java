package kz.almasu.checker.language;

import java.util.EnumSet;
import java.util.Set;

/** Whose exchange a figure counts. */
public enum DirectionScope {
    /** Both directions together. */
    BOTH,
    OUTGOING,
    INCOMING;

    public static Set<DirectionScope> all() {
        return EnumSet.allOf(DirectionScope.class);
    }
}
