package kz.almasu.checker.language;

/** The role of a word in a sentence; the words of each role are in {@code texts/checker_*.properties}. */
public enum WordRole implements Meaning {
    /** Participants, as the thing counted. */
    PEOPLE,
    INSTITUTION,
    COUNTRIES,
    /** “number of”. */
    COUNT,
    /** The name of a single institution. */
    PROPER,
    /** Nouns that no figure counts. */
    OTHER,
    /** Topics outside the figures: conferences, students, plans. */
    ELSEWHERE,
    KAZAKH,
    FOREIGN,
    OUTGOING,
    INCOMING,
    /** Outgoing or incoming, depending on the subject. */
    SEND,
    RECEIVE,
    EACH,
    TOTAL,
    EXCHANGE,
    SHARE,
    UP,
    DOWN,
    /** Growth as a noun, which alone states nothing. */
    RISE,
    FALL,
    TIMES,
    HALF,
    MORE,
    LESS,
    NEARLY,
    ABOUT,
    MOST,
    LEAST,
    PLACE_2,
    PLACE_3,
    HIGHER,
    LOWER,
    THAN,
    AGAINST,
    AND,
    BREAK,
    AMONG,
    BY,
    TO,
    FROM,
    ZERO,
    NOT,
    /** “One of the leaders” need not be the first. */
    ONE_OF,
    PERCENT,
    POINTS,
    DIFFER,
    /** Function words that may follow a number of people. */
    JOIN
}
