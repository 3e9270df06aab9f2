package kz.almasu.checker;

import java.util.EnumSet;
import java.util.Set;

/** Whose exchange a figure counts. */
enum Way {
    OUTGOING,
    INCOMING,
    /** Both directions together. */
    BOTH;

    static Set<Way> all() {
        return EnumSet.allOf(Way.class);
    }
}
