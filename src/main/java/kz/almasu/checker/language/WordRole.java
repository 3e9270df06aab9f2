package kz.almasu.checker.language;

/** The role of a word in a sentence; the words of each role are in {@code texts/checker_*.properties}. */
public enum WordRole implements Meaning {
    /** Participants, as the thing counted. */
    PEOPLE,
    /** “different people”: who took part twice is counted once. */
    DISTINCT,
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
    /** Kazakhstan itself, as who sends or receives. */
    HOME,
    FOREIGN,
    OUTGOING,
    INCOMING,
    /** “our”. */
    OUR,
    /** Words of topics, to which references must fit. */
    TOPIC_DEGREE,
    TOPIC_FIELD,
    TOPIC_FORMAT,
    TOPIC_PROGRAMME,
    TOPIC_REGION,
    TOPIC_TYPE,
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
    /** “at least”, “at most” where the language puts them before the number. */
    BEFORE_MORE,
    BEFORE_LESS,
    MOST,
    LEAST,
    /** A superlative of a word that is not known. */
    EXTREME,
    /** “place”, “ranked”: an ordinal near it is a rank. */
    PLACE,
    HIGHER,
    LOWER,
    THAN,
    /** Verbs between the two sides of a comparison: “exceeds”, “outnumbered”. */
    EXCEED,
    /** “equal”, “as many as”, “unchanged”. */
    SAME,
    /** “ratio of one to the other”. */
    RATIO,
    /** “of them”: what the sentence before was about. */
    THEM,
    /** “each”: a number holds for every member of a list. */
    APIECE,
    /** “new”, “for the first time”. */
    NEW,
    /** “no longer take part”. */
    GONE,
    /** “took part”, as the whole statement about a country. */
    TAKE_PART,
    AGAINST,
    AND,
    BREAK,
    AMONG,
    BY,
    TO,
    AT,
    FROM,
    ZERO,
    NOT,
    /** “except”, “excluding”: what is left is in no table. */
    EXCEPT,
    /** “majority”: more than half. */
    MAJORITY,
    /** “One of the leaders” need not be the first. */
    ONE_OF,
    PERCENT,
    POINTS,
    DIFFER,
    /** Function words that may follow a number of people. */
    JOIN
}
