package kz.almasu.edition.manuscript;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import kz.almasu.system.Refusal;

/** A reason that was given: who says why, and when. */
@Embeddable
public class Given implements Serializable {

    /** Longest reason, in characters. */
    public static final int LONGEST = 2000;

    private static final long serialVersionUID = 1L;

    private String reason;

    @Column(name = "given_by")
    private String by;

    @Column(name = "given_at")
    private Instant at;

    protected Given() {}

    /** @throws Refusal invalid, if there is no reason or it is too long */
    public Given(String reason, String by, Instant at) {
        this.reason = Objects.toString(reason, "").strip();
        if (this.reason.isEmpty()) {
            throw Refusal.invalid("reason.required");
        }
        if (this.reason.length() > LONGEST) {
            throw Refusal.invalid("comment.long", LONGEST);
        }
        this.by = by;
        this.at = at;
    }

    public String getReason() {
        return reason;
    }

    /** The login of whoever gave it. */
    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
