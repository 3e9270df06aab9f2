package kz.almasu.grid;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** An active user as stored. Outdated rows are ignored, and replaced when the same tab is used again. */
@Entity
@Table(name = "active_user")
class ActiveUserRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @EmbeddedId
    private ActiveUserKey key;

    @Column(name = "row_id")
    private String row;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ActiveUserRow() {}

    ActiveUserRow(ActiveUserKey key, String row, Instant now) {
        this.key = key;
        moveTo(row, now);
    }

    final void moveTo(String row, Instant now) {
        this.row = row;
        this.seenAt = now;
    }

    Presence.ActiveUser user() {
        return new Presence.ActiveUser(key.getLogin(), key.getTab(), row);
    }
}
