package kz.almasu.edition.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import kz.almasu.system.Refusal;

/** The reason of a decision, with its author and time. */
@Embeddable
public class Justification implements Serializable {

    /** In characters. */
    public static final int MAX_LENGTH = 2000;

    private static final long serialVersionUID = 1L;

    private String reason;

    @Column(name = "justified_by")
    private String by;

    @Column(name = "justified_at")
    private Instant at;

    protected Justification() {}

    /** @throws Refusal invalid, if there is no reason or it is too long */
    public Justification(String reason, String by, Instant at) {
        this.reason = Objects.toString(reason, "").strip();
        if (this.reason.isEmpty()) {
            throw Refusal.invalid("reason.required");
        }
        if (this.reason.length() > MAX_LENGTH) {
            throw Refusal.invalid("comment.long", MAX_LENGTH);
        }
        this.by = by;
        this.at = at;
    }

    public String getReason() {
        return reason;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
