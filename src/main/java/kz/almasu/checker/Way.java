package kz.almasu.checker;

import java.util.EnumSet;
import java.util.Set;

/** Whose exchange a figure counts. */
enum Way {
    /** Both directions together. */
    BOTH,
    OUTGOING,
    INCOMING;

    static Set<Way> all() {
        return EnumSet.allOf(Way.class);
    }
}
