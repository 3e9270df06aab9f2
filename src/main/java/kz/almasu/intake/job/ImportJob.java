package kz.almasu.intake.job;

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
import kz.almasu.intake.ImportChanges;

/**
 * The latest import job of an institution for a period: running, or completed with its result. There is at most one
 * row per institution and period.
 */
@Entity
@Table(name = "import_job")
public class ImportJob implements Serializable {

    public enum JobType {
        READING,
        STORING
    }

    /** Longer than any transaction: an older unfinished job was aborted. */
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_job_seq")
    @SequenceGenerator(name = "import_job_seq", sequenceName = "import_job_seq")
    private Long id;

    @Column(name = "period_code")
    private String period;

    @Column(name = "institution_code")
    private String institution;

    @Enumerated(EnumType.STRING)
    private JobType kind;

    @Column(name = "file_name")
    private String fileName;

    private String login;

    @Column(name = "server_id")
    private String server;

    @Column(name = "started_at")
    private Instant startedAt;

    /** Null while the job is running. */
    @Column(name = "ended_at")
    private Instant endedAt;

    private int added;
    private int changed;
    private int unchanged;
    private int removed;

    @Version
    private int version;

    protected ImportJob() {}

    ImportJob(String period, String institution) {
        this.period = period;
        this.institution = institution;
    }

    void start(JobType kind, String fileName, String login, String server, Instant now) {
        this.kind = kind;
        this.fileName = UploadedSheet.truncatedName(fileName);
        this.login = login;
        this.server = server;
        startedAt = now;
        endedAt = null;
    }

    void complete(ImportChanges changes, Instant now) {
        endedAt = now;
        added = changes.added().size();
        changed = changes.changed().size();
        unchanged = changes.unchanged();
        removed = changes.removed().size();
    }

    /** True also if the server of the job has died meanwhile. */
    boolean isUnderWay(Instant now) {
        return endedAt == null && startedAt != null && startedAt.plus(TIMEOUT).isAfter(now);
    }

    String getServer() {
        return server;
    }

    public boolean isCompleted() {
        return endedAt != null;
    }

    public JobType getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    public String getLogin() {
        return login;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

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
