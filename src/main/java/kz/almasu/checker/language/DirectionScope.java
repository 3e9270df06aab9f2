package kz.almasu.checker.language;

import java.util.EnumSet;
import java.util.Set;

/** Direction filter of a figure. */
public enum DirectionScope {
    /** Both directions added up. */
    BOTH,
    OUTGOING,
    INCOMING;

    public static Set<DirectionScope> all() {
        return EnumSet.allOf(DirectionScope.class);
    }
}
