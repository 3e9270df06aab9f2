package kz.almasu.intake;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import kz.almasu.submission.Submission;

/**
 * What the last import of a sheet changed in a report, kept so that the office can undo it. There is at most one per
 * report; the next import replaces it.
 */
@Entity
@Table(name = "stored_import")
public class StoredImport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_import_seq")
    @SequenceGenerator(name = "stored_import_seq", sequenceName = "stored_import_seq")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Submission submission;

    private String login;

    @Column(name = "stored_at")
    private Instant at;

    @Column(name = "report_state")
    private String reportState;

    private int added;
    private int changed;
    private int removed;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected StoredImport() {}

    StoredImport(Submission submission, AppliedChanges changes, String reportState, String login, Instant at) {
        this.submission = submission;
        this.reportState = reportState;
        this.login = login;
        this.at = at;
        added = changes.added().size();
        changed = changes.changed().size();
        removed = changes.removed().size();
        content = changes.bytes();
    }

    /** True if the report has not changed since the import. */
    boolean isLastChangeOf(String presentState) {
        return reportState.equals(presentState);
    }

    AppliedChanges changes() {
        return AppliedChanges.of(content);
    }

    public String getLogin() {
        return login;
    }

    public Instant getAt() {
        return at;
    }

    public int getAdded() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getRemoved() {
        return removed;
    }
}
