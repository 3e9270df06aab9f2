package kz.almasu.audit;

/**
 * What was acted on, and how it changed.
 *
 * @param subject null if the kind of the record says it all
 * @param oldValue null for none
 * @param newValue null for none
 */
public record AuditChange(String subject, String oldValue, String newValue) {

    /** Something that was read or used and did not change. */
    public static AuditChange of(String subject) {
        return new AuditChange(subject, null, null);
    }
}
