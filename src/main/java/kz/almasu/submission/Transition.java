package kz.almasu.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.time.Instant;

/** An immutable history entry of a submission: action, user, time and comment. */
@Entity
public class Transition implements Serializable {

    /** Longest comment, in characters. */
    public static final int MAX_COMMENT_LENGTH = 2000;

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transition_seq")
    @SequenceGenerator(name = "transition_seq", sequenceName = "transition_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    @Column(name = "happened_at")
    private Instant at;

    private String login;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String comment;

    private String sha256;

    @Column(name = "only_marked")
    private boolean onlyMarked;

    protected Transition() {}

    Transition(Submission submission, Action action, String login, String comment, Instant at) {
        this.submission = submission;
        this.action = action;
        this.login = login;
        this.comment = comment;
        this.at = at;
    }

    /** Records the hash of the content that was submitted or approved; set once, when the action is applied. */
    public void setContentHash(String contentHash) {
        sha256 = contentHash;
    }

    /** Lets the office change only the participants that the reviewer has marked; set once, for a return. */
    public void openOnlyMarked() {
        onlyMarked = true;
    }

    /** True for a return after which only marked participants can be changed. */
    public boolean isOnlyMarked() {
        return onlyMarked;
    }

    public Submission getSubmission() {
        return submission;
    }

    public Instant getAt() {
        return at;
    }

    public String getLogin() {
        return login;
    }

    public Action getAction() {
        return action;
    }

    /** Null if none was given. */
    public String getComment() {
        return comment;
    }

    /** Hash of the content that was submitted or approved; null for other actions. */
    public String getSha256() {
        return sha256;
    }
}
