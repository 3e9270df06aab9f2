package kz.almasu.checker.language;

/** A classification of participants, with the tables that show it. */
public enum Topic {
    COUNTRY("1", "2"),
    REGION("1", "2"),
    INSTITUTION_TYPE("types-outgoing", "types-incoming"),
    FORMAT("formats-outgoing", "formats-incoming"),
    DEGREE("4", "5"),
    FIELD("6", "7"),
    PROGRAMME("appendix-3", "appendix-4"),
    INSTITUTION("appendix-1", "appendix-2");

    private final String outgoing;
    private final String incoming;

    Topic(String outgoing, String incoming) {
        this.outgoing = outgoing;
        this.incoming = incoming;
    }

    public String table(DirectionScope direction) {
        return direction == DirectionScope.OUTGOING ? outgoing : incoming;
    }

    /**
     * True if the table is computed from reports: it has no data for half-years of which only totals were published.
     */
    public boolean isComputedFromReports() {
        return this == PROGRAMME || this == INSTITUTION;
    }
}
