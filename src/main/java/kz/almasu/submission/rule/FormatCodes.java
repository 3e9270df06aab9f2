package kz.almasu.submission.rule;

/** The codes of the formats that rules speak of. */
final class FormatCodes {

    static final String ONLINE = "ONLINE";
    static final String OFFLINE = "OFFLINE";
    static final String HYBRID = "HYBRID";

    private FormatCodes() {}
}
