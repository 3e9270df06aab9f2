package kz.almasu.checker.language;

import kz.almasu.note.TableIds;

/** A classification of participants, with the tables that show it. */
public enum Topic {
    COUNTRY(TableIds.COUNTRIES_OUTGOING, TableIds.COUNTRIES_INCOMING),
    REGION(TableIds.COUNTRIES_OUTGOING, TableIds.COUNTRIES_INCOMING),
    INSTITUTION_TYPE(TableIds.TYPES_OUTGOING, TableIds.TYPES_INCOMING),
    FORMAT(TableIds.FORMATS_OUTGOING, TableIds.FORMATS_INCOMING),
    DEGREE(TableIds.DEGREES_OUTGOING, TableIds.DEGREES_INCOMING),
    FIELD(TableIds.FIELDS_OUTGOING, TableIds.FIELDS_INCOMING),
    PROGRAMME(TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING, TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING),
    INSTITUTION(TableIds.INSTITUTIONS_OUTGOING, TableIds.INSTITUTIONS_INCOMING);

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
