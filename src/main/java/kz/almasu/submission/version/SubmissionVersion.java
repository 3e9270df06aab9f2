package kz.almasu.submission.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Totals;
import kz.almasu.submission.Transition;

/** Immutable version of a report, created by each submission. */
@Entity
@Table(name = "submission_version")
public class SubmissionVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_version_seq")
    @SequenceGenerator(name = "submission_version_seq", sequenceName = "submission_version_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    private int number;

    @Column(name = "submitted_at")
    private Instant at;

    @Column(name = "submitted_by")
    private String login;

    private String sha256;
    private long outgoing;
    private long incoming;

    protected SubmissionVersion() {}

    SubmissionVersion(Transition submitted, int number, ReportContent content) {
        this.submission = submitted.getSubmission();
        this.number = number;
        this.at = submitted.getAt();
        this.login = submitted.getLogin();
        this.sha256 = content.sha256();
        this.outgoing = content.totals().outgoing();
        this.incoming = content.totals().incoming();
    }

    public Long getId() {
        return id;
    }

    public Submission getSubmission() {
        return submission;
    }

    /** From 1 within the submission. */
    public int getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    public String getLogin() {
        return login;
    }

    public String getSha256() {
        return sha256;
    }

    public Totals getTotals() {
        return new Totals(outgoing, incoming);
    }
}
