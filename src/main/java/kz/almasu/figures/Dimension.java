package kz.almasu.figures;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Dimension of counts. Its members are the codes of its code list. */
public enum Dimension {
    /** All participants; its only member is the empty string. */
    TOTAL(null),
    INSTITUTION_TYPE(null),
    INSTITUTION(null),
    DEGREE("p.degree.code"),
    FIELD("p.field.code"),
    FORMAT("p.format.code"),
    PROGRAMME("p.programme.code"),
    COUNTRY("p.country.code"),
    /** Not stored: the sum of its countries. */
    REGION(null),
    /** Members are registry ids; counts distinct foreign institutions. */
    FOREIGN_INSTITUTION("p.foreignInstitution.id"),
    /** Counts distinct persons, as {@link Persons} describes; of both directions together too. */
    PERSON(null);

    /** Dimensions in which submitting a report stores counts. */
    static final Set<Dimension> STORED = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(REGION)));

    private final String path;

    Dimension(String path) {
        this.path = path;
    }

    /**
     * Returns the JPQL path to the member of a participant {@code p}; empty if the member is that of the submission.
     */
    Optional<String> path() {
        return Optional.ofNullable(path);
    }
}
