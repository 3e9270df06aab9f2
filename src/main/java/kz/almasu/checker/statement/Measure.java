package kz.almasu.checker.statement;

/** Unit of a count. */
public enum Measure {
    PEOPLE,
    KAZAKHSTANI_INSTITUTIONS,
    FOREIGN_INSTITUTIONS,
    COUNTRIES,
    /** Countries that did not take part in the compared half-year. */
    NEW_COUNTRIES,
    /** Countries that took part in the compared half-year only. */
    GONE_COUNTRIES
}
