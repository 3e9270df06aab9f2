package kz.almasu.submission.rule;

/** From where on something is worth a word. All such numbers are here; a change of one is a new version of its rule. */
public final class Thresholds {

    /** Days of an exchange in person or partly in person: for one day nobody travels to teach. */
    static final int MIN_DAYS_ON_SITE = 2;

    /** Months of an exchange online: a term and its examinations. */
    static final int MAX_MONTHS_ONLINE = 6;

    /** Months of any exchange, beyond which it is explained. */
    static final int MAX_MONTHS = 12;

    /** A count has jumped if it is this many times another, ... */
    static final int LARGE_CHANGE_FACTOR = 3;

    /** ... and differs from it by this many at least. */
    static final int LARGE_CHANGE_MIN_DIFFERENCE = 10;

    /** A whole report has grown beyond belief if it is this many times another, ... */
    static final int EXTREME_GROWTH_FACTOR = 20;

    /** ... and has this many participants more at least. */
    static final int EXTREME_GROWTH_MIN_DIFFERENCE = 1000;

    /** Participants in a half-year after which a nil return is explained. */
    static final int NIL_RETURN_EXPLANATION_THRESHOLD = 10;

    /** Letters by which a word of a look-alike may differ, by the length of the shorter word. */
    public static int maxEditDistance(int length) {
        if (length < 5) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }

    private Thresholds() {}
}
