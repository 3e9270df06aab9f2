package kz.almasu.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One entry of the audit log, immutable. Longer texts are cut, since a record must never make its action fail. */
@Entity
@Table(name = "audit_record")
public class AuditRecord implements Serializable {

    private static final int MAX_NAME_LENGTH = 60;
    private static final int MAX_SUBJECT_LENGTH = 200;
    private static final int MAX_VALUE_LENGTH = 4000;
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_record_seq")
    @SequenceGenerator(name = "audit_record_seq", sequenceName = "audit_record_seq")
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    private String login;

    private String address;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private String subject;

    @Column(name = "old_value")
    private String oldValue;

    @Column(name = "new_value")
    private String newValue;

    protected AuditRecord() {}

    /** @param at cut to milliseconds, which every database keeps, so that the hash is the same after reading */
    AuditRecord(Instant at, String login, String address, AuditKind kind, AuditChange change) {
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.login = cut(login, MAX_NAME_LENGTH);
        this.address = cut(address, MAX_NAME_LENGTH);
        this.kind = kind;
        this.subject = cut(change.subject(), MAX_SUBJECT_LENGTH);
        this.oldValue = cut(change.oldValue(), MAX_VALUE_LENGTH);
        this.newValue = cut(change.newValue(), MAX_VALUE_LENGTH);
    }

    /** PostgreSQL stores no character 0. */
    private static String cut(String text, int length) {
        if (text == null) {
            return null;
        }
        String storable = text.replace("\0", "");
        return storable.length() > length ? storable.substring(0, length) : storable;
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    /** Null for a request without a signed-in user. */
    public String getLogin() {
        return login;
    }

    /** Network address of the request; null for what the portal did by itself. */
    public String getAddress() {
        return address;
    }

    public AuditKind getKind() {
        return kind;
    }

    /** Object of the action, such as the login of an account; null if the kind has none. */
    public String getSubject() {
        return subject;
    }

    /** Null if there was none. */
    public String getOldValue() {
        return oldValue;
    }

    /** Null if there is none. */
    public String getNewValue() {
        return newValue;
    }
}
