package kz.almasu.figures;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** By what participants are counted. The members of a dimension are the codes of its code list. */
public enum Dimension {
    /** All together; its only member is the empty text. */
    TOTAL(null),
    INSTITUTION_TYPE(null),
    INSTITUTION(null),
    DEGREE("p.degree.code"),
    FIELD("p.field.code"),
    FORMAT("p.format.code"),
    PROGRAMME("p.programme.code"),
    COUNTRY("p.country.code"),
    /** Not kept: the counts of its countries add up to it. */
    REGION(null),
    /** Members are ids of the registry; used to count distinct institutions abroad. */
    FOREIGN_INSTITUTION("p.foreignInstitution.id");

    /** The dimensions in which a submission is counted when it is submitted. */
    static final Set<Dimension> KEPT = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(REGION)));

    private final String path;

    Dimension(String path) {
        this.path = path;
    }

    /** Where a participant {@code p} has its member; empty where the member is its submission's, not its own. */
    Optional<String> path() {
        return Optional.ofNullable(path);
    }
}
