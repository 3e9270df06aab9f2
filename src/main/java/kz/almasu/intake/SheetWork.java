package kz.almasu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** The last work on a file of an institution for a half-year: under way, or what was stored by it. */
@Entity
@Table(name = "sheet_work")
public class SheetWork implements Serializable {

    /** What takes long with a file. */
    public enum Kind {
        READING,
        STORING
    }

    /** Longer no transaction takes: whoever did the work is not there any more. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sheet_work_seq")
    @SequenceGenerator(name = "sheet_work_seq", sequenceName = "sheet_work_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "institution_code")
    private String institution;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "file_name")
    private String fileName;

    private String login;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int added;
    private int changed;
    private int unchanged;
    private int removed;

    @Version
    private int version;

    protected SheetWork() {}

    SheetWork(String period, String institution) {
        this.period = period;
        this.institution = institution;
    }

    void begin(Kind what, String file, String by, Instant now) {
        kind = what;
        fileName = UploadedSheet.name(file);
        login = by;
        beganAt = now;
        endedAt = null;
    }

    void end(Changes stored, Instant now) {
        endedAt = now;
        added = stored.added().size();
        changed = stored.changed().size();
        unchanged = stored.unchanged();
        removed = stored.removed().size();
    }

    boolean isUnderWay(Instant now) {
        return endedAt == null && beganAt.plus(LONGEST).isAfter(now);
    }

    /** Whether the file was stored by it. */
    public boolean isStored() {
        return endedAt != null;
    }

    public Kind getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    /** Who has it done. */
    public String getLogin() {
        return login;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    /** Null while it is under way. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public int getAdded() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getUnchanged() {
        return unchanged;
    }

    public int getRemoved() {
        return removed;
    }
}
