package kz.almasu.checker.statement;

/** What a number counts. */
public enum Measure {
    PEOPLE,
    /** Kazakh institutions, or those abroad, if it is not said which. */
    INSTITUTIONS,
    INSTITUTIONS_HERE,
    INSTITUTIONS_ABROAD,
    COUNTRIES,
    SHARE,
    /** In percent. */
    GROWTH,
    /** By how many people. */
    DIFFERENCE,
    TIMES,
    /** Something that no figure counts. */
    OTHER,
    /** No statement: a year, a number in words that counts nothing of ours. */
    NOTHING
}
