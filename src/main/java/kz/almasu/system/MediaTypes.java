package kz.almasu.system;

/** Media types of the files that the portal accepts and produces. */
public final class MediaTypes {

    public static final String CSV = "text/csv";
    public static final String CSV_UTF_8 = CSV + ";charset=UTF-8";
    public static final String HTML_UTF_8 = "text/html;charset=UTF-8";
    /** One JSON object per line. */
    public static final String JSON_LINES = "application/x-ndjson";

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private MediaTypes() {}
}
