package kz.almasu.submission.rule;

/** All thresholds of the plausibility rules. Changing one requires a new version of its rule. */
public final class Thresholds {

    /** Minimum days of an exchange with presence on site: a teaching visit takes more than one day. */
    static final int MIN_DAYS_ON_SITE = 2;

    /** Maximum months of an online exchange: a term and its examinations. */
    static final int MAX_MONTHS_ONLINE = 6;

    /** Maximum months of any exchange without an explanation. */
    static final int MAX_MONTHS = 12;

    /** A change is large if the counts differ by this factor at least, ... */
    static final int LARGE_CHANGE_FACTOR = 3;

    /** ... and by this many participants. */
    static final int LARGE_CHANGE_MIN_DIFFERENCE = 10;

    /** Growth of a report is extreme if it has this factor at least, ... */
    static final int EXTREME_GROWTH_FACTOR = 20;

    /** ... and this many more participants at least. */
    static final int EXTREME_GROWTH_MIN_DIFFERENCE = 1000;

    /** Participants of a year before from which a nil return needs an explanation. */
    static final int NIL_RETURN_EXPLANATION_THRESHOLD = 10;

    /** Maximum edit distance of similar words, by the length of the shorter word. */
    public static int maxEditDistance(int length) {
        if (length < 5) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }

    private Thresholds() {}
}
