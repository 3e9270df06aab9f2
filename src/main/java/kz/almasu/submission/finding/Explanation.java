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
import kz.almasu.system.VisibleText;

/**
 * An office's explanation of a warning. It covers the number of participants at the time; if the warning concerns more
 * later, it is open again. It refers to the issue by a content-based id, so that it survives a new upload.
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

    Explanation(Submission submission, Issue issue) {
        this.submission = Objects.requireNonNull(submission);
        this.issueId = issue.id();
        this.rule = issue.rule().id();
    }

    /**
     * Sets or replaces the text and the number of participants covered.
     *
     * @throws Refusal invalid, if the text is missing or too long
     */
    void update(String newText, long covered, String user, Instant when) {
        String visible = VisibleText.of(newText);
        if (visible == null) {
            throw Refusal.invalid("explanation.required");
        }
        if (visible.length() > MAX_LENGTH) {
            throw Refusal.invalid("explanation.long", MAX_LENGTH);
        }
        text = visible;
        records = covered;
        login = user;
        at = when;
    }

    Submission getSubmission() {
        return submission;
    }

    public String getIssueId() {
        return issueId;
    }

    public String getRule() {
        return rule;
    }

    /** Number of participants covered. */
    public long getRecords() {
        return records;
    }

    public String getText() {
        return text;
    }

    public String getLogin() {
        return login;
    }

    public Instant getAt() {
        return at;
    }
}
