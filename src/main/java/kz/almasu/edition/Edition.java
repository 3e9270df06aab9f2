package kz.almasu.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.time.Instant;
import kz.almasu.edition.snapshot.EditionSnapshot;
import kz.almasu.system.Refusal;

/**
 * A published note of a half-year: the first, or a correction of the one before it.
 *
 * <p>Life cycle: when a reviewer decides to publish, a snapshot of its content is stored in the same transaction. Its
 * files are then rendered one by one, and rendering resumes after a failure. With all files stored, its time come and the
 * second person's confirmation given where they are planned, it is published and immutable; before that it is invisible to
 * readers.
 */
@Entity
public class Edition implements Serializable {

    /** In characters. */
    public static final int MAX_CORRECTION_REASON_LENGTH = 2000;

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
    @SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    private int number;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String sha256;

    @Column(name = "published_at")
    private Instant publishedAt;

    private String failure;

    @Column(name = "quoted_period_code")
    private String quotedPeriod;

    @Column(name = "quoted_number")
    private Integer quotedNumber;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "confirmation_required")
    private boolean confirmationRequired;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    protected Edition() {}

    Edition(EditionSnapshot snapshot, PublicationPlan plan, String decidedBy, Instant decidedAt) {
        this.period = snapshot.period();
        this.number = snapshot.number();
        this.correctionReason = snapshot.correctionReason().isEmpty() ? null : snapshot.correctionReason();
        this.sha256 = snapshot.sha256();
        this.quotedPeriod = snapshot.quotedPeriod().orElse(null);
        this.quotedNumber = quotedPeriod == null ? null : snapshot.quotedNumber();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.dueAt = plan.due().orElse(null);
        this.confirmationRequired = plan.confirmed();
    }

    /** @throws Refusal conflict, if the caller decided on this edition or nobody has to confirm it */
    void confirm(String login) {
        if (!isConfirmationMissing()) {
            throw Refusal.conflict("edition.nothingToConfirm");
        }
        if (login.equals(decidedBy)) {
            throw Refusal.conflict("edition.ownDecision");
        }
        confirmedBy = login;
    }

    /** True if neither its time nor a second person keeps it from being published. */
    boolean isDue(Instant now) {
        return !isConfirmationMissing() && (dueAt == null || !now.isBefore(dueAt));
    }

    void publish(Instant at) {
        if (publishedAt == null) {
            publishedAt = at;
            failure = null;
        }
    }

    /** @param incident the id of the failure in the log; null when rendering resumes */
    void setFailure(String incident) {
        if (publishedAt == null) {
            failure = incident;
        }
    }

    public Long getId() {
        return id;
    }

    /** The code of the half-year. */
    public String getPeriod() {
        return period;
    }

    /** Counted per half-year, from 1. */
    /** Half-year and number, as the subject of audit records. */
    String auditSubject() {
        return period + " " + number;
    }

    public int getNumber() {
        return number;
    }

    /** Null for the first edition. */
    public String getCorrectionReason() {
        return correctionReason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    /** SHA-256 of the snapshot's canonical JSON, in hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    /** Null while files are being rendered. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Null if it is published as soon as its files are ready. */
    public Instant getDueAt() {
        return dueAt;
    }

    public boolean isConfirmationMissing() {
        return confirmationRequired && confirmedBy == null;
    }

    /** The login of the second person; null if there is none. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    /** The code of the half-year that the note compares with; null if there is none. */
    public String getQuotedPeriod() {
        return quotedPeriod;
    }

    /** The edition whose figures are quoted; 0 if they were published before this portal; null without a quoted half-year. */
    public Integer getQuotedNumber() {
        return quotedNumber;
    }

    /** Id of the logged failure that stopped rendering; null if there is none. */
    public String getFailure() {
        return failure;
    }
}
