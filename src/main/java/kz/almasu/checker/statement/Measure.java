package kz.almasu.checker.statement;

/** The quantity that a number states. */
public enum Measure {
    PEOPLE,
    /** Kazakhstani or foreign institutions, if the text does not specify which. */
    INSTITUTIONS,
    KAZAKHSTANI_INSTITUTIONS,
    FOREIGN_INSTITUTIONS,
    COUNTRIES,
    SHARE,
    /** In percent. */
    GROWTH,
    /** In people. */
    DIFFERENCE,
    TIMES,
    /** Something that no figure counts. */
    OTHER,
    /** No statement: a year, or a number word that counts nothing relevant. */
    NOTHING
}
