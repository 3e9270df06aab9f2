package kz.almasu.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.time.Instant;

/**
 * A published note of a half-year: the first, or a correction of the one before it.
 *
 * <p>Its life: a reviewer decides, and in the same transaction all that it consists of is frozen. Then its files are
 * made, one by one; if that fails, or the server dies, it goes on where it stopped. Once all are there it is published,
 * and never changes again. Before that no reader sees it.
 */
@Entity
public class Edition implements Serializable {

    /** Longest note on a correction, in characters. */
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

    protected Edition() {}

    Edition(EditionSnapshot content, String decidedBy, Instant decidedAt) {
        this.period = content.period();
        this.number = content.number();
        this.correctionReason = content.correctionReason().isEmpty() ? null : content.correctionReason();
        this.sha256 = content.sha256();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** All its files are there. */
    void publish(Instant at) {
        if (publishedAt == null) {
            publishedAt = at;
            failure = null;
        }
    }

    /** Making its files has stopped. @param incident under which name the log knows why; null to go on */
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
    public int getNumber() {
        return number;
    }

    /** Why the edition before it was corrected; null for the first. */
    public String getCorrectionReason() {
        return correctionReason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** The login of whoever decided to publish it. */
    public String getDecidedBy() {
        return decidedBy;
    }

    /** SHA-256 of all that it was made from, as canonical JSON; in hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    /** Null while its files are being made. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Under which name the log knows why making its files has stopped; null if it has not. */
    public String getFailure() {
        return failure;
    }
}
