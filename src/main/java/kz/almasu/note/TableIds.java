package kz.almasu.note;

/** Ids of the tables of the note. They are part of URLs, figure addresses and text keys, so they must not change. */
public final class TableIds {

    public static final String OVERVIEW = "overview";
    public static final String TYPES_OUTGOING = "types-outgoing";
    public static final String TYPES_INCOMING = "types-incoming";
    public static final String FORMATS_OUTGOING = "formats-outgoing";
    public static final String FORMATS_INCOMING = "formats-incoming";
    public static final String COUNTRIES_OUTGOING = "1";
    public static final String COUNTRIES_INCOMING = "2";
    public static final String REGIONS_OUTGOING = "regions-outgoing";
    public static final String REGIONS_INCOMING = "regions-incoming";
    public static final String COUNTRY_COMPARISON = "3";
    public static final String DEGREES_OUTGOING = "4";
    public static final String DEGREES_INCOMING = "5";
    public static final String FIELDS_OUTGOING = "6";
    public static final String FIELDS_INCOMING = "7";
    public static final String PROGRAMMES = "programmes";
    public static final String INSTITUTIONS_OUTGOING = "appendix-1";
    public static final String INSTITUTIONS_INCOMING = "appendix-2";
    public static final String INSTITUTIONS_BY_PROGRAMME_OUTGOING = "appendix-3";
    public static final String INSTITUTIONS_BY_PROGRAMME_INCOMING = "appendix-4";

    private TableIds() {}
}
