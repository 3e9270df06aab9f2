package kz.almasu.audit;

/**
 * The object of an action, with its values before and after it.
 *
 * @param subject null if the kind of the record has none
 * @param oldValue null for none
 * @param newValue null for none
 */
public record AuditChange(String subject, String oldValue, String newValue) {

    /** Something that was read or used and did not change. */
    public static AuditChange of(String subject) {
        return new AuditChange(subject, null, null);
    }
}
