package kz.almasu.submission.rule;

/** Codes of the exchange formats used by rules. */
final class FormatCodes {

    static final String ONLINE = "ONLINE";
    static final String OFFLINE = "OFFLINE";
    static final String HYBRID = "HYBRID";

    private FormatCodes() {}
}
