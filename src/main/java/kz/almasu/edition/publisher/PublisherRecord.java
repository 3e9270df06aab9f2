package kz.almasu.edition.publisher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Base64;

/** The emblem, and who changed the settings last. */
@Entity
@Table(name = "publisher")
public class PublisherRecord implements Serializable {

    static final int ID = 1;

    private static final long serialVersionUID = 1L;

    @Id
    private int id = ID;

    private byte[] emblem;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected PublisherRecord() {}

    PublisherRecord(String login, Instant now) {
        changed(login, now);
    }

    void changed(String login, Instant now) {
        changedBy = login;
        changedAt = now;
    }

    /** @param picture in PNG; null for none */
    void setEmblem(byte[] picture) {
        emblem = picture;
    }

    /** Null for none. */
    byte[] emblem() {
        return emblem;
    }

    /** Returns the PNG as Base64; empty if there is none. */
    public String getEmblem() {
        return emblem == null ? "" : Base64.getEncoder().encodeToString(emblem);
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
