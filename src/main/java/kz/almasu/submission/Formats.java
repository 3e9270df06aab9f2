package kz.almasu.submission;

/** The codes of the formats that rules speak of. */
final class Formats {

    static final String ONLINE = "ONLINE";
    static final String OFFLINE = "OFFLINE";
    static final String HYBRID = "HYBRID";

    private Formats() {}
}
