package kz.almasu.checker.language;

/** What a word does in a sentence; which words do it stands in {@code texts/checker_*.properties}. */
public enum WordRole implements Meaning {
    /** What is counted. */
    PEOPLE,
    INSTITUTION,
    COUNTRIES,
    /** The number of them. */
    COUNT,
    /** The name of a single institution. */
    PROPER,
    /** Nouns that no figure counts. */
    OTHER,
    /** Of what no figure is: conferences, students, plans. */
    ELSEWHERE,
    KAZAKH,
    FOREIGN,
    OUTGOING,
    INCOMING,
    /** Outgoing or incoming, depending on who does it. */
    SEND,
    RECEIVE,
    EACH,
    TOTAL,
    EXCHANGE,
    SHARE,
    UP,
    DOWN,
    /** Growth as a noun: says nothing by itself. */
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
    /** One of the leaders need not be the first. */
    ONE_OF,
    PERCENT,
    POINTS,
    DIFFER,
    /** Small words that may follow a number of people. */
    JOIN
}
