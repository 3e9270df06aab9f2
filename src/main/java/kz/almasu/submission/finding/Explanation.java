package kz.almasu.submission.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import kz.almasu.submission.Submission;
import kz.almasu.system.Refusal;

/**
 * Why a warning is right as it is, in the office's words. It is given for a number of participants: for more it does
 * not hold, and the warning stands open again. It knows what it explains by content and so outlives a new upload.
 */
@Entity
public class Explanation implements Serializable {

    /** Longest text, in characters. */
    public static final int MAX_LENGTH = 2000;

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "explanation_seq")
    @SequenceGenerator(name = "explanation_seq", sequenceName = "explanation_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    @Column(name = "issue_id")
    private String issueId;

    private String rule;
    private long records;
    private String text;
    private String login;

    @Column(name = "happened_at")
    private Instant at;

    @Version
    private int version;

    protected Explanation() {}

    Explanation(Submission submission, Issue concern) {
        this.submission = Objects.requireNonNull(submission);
        this.issueId = concern.id();
        this.rule = concern.rule().id();
    }

    /**
     * Says, or says anew, why so many participants are right as they are.
     *
     * @throws Refusal invalid, if the text is missing or too long
     */
    void update(String said, long covered, String by, Instant when) {
        if (said == null || said.isBlank()) {
            throw Refusal.invalid("explanation.required");
        }
        if (said.strip().length() > MAX_LENGTH) {
            throw Refusal.invalid("explanation.long", MAX_LENGTH);
        }
        text = said.strip();
        records = covered;
        login = by;
        at = when;
    }

    /** The id of the finding that it explains. */
    Submission getSubmission() {
        return submission;
    }

    public String getIssueId() {
        return issueId;
    }

    /** The id of the rule that was broken. */
    public String getRule() {
        return rule;
    }

    /** For how many participants it was given. */
    public long getRecords() {
        return records;
    }

    public String getText() {
        return text;
    }

    /** The login of whoever gave it last. */
    public String getLogin() {
        return login;
    }

    public Instant getAt() {
        return at;
    }
}
