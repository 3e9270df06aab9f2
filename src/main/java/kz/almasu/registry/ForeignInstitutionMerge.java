package kz.almasu.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A merge of one foreign institution into another, and its undoing if it was undone. */
@Entity
@Table(name = "foreign_institution_merge")
public class ForeignInstitutionMerge implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "foreign_institution_merge_seq")
    @SequenceGenerator(name = "foreign_institution_merge_seq", sequenceName = "foreign_institution_merge_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "merged_id")
    private ForeignInstitution merged;

    @ManyToOne
    @JoinColumn(name = "into_id")
    private ForeignInstitution into;

    private String login;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "undone_login")
    private String undoneLogin;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected ForeignInstitutionMerge() {}

    ForeignInstitutionMerge(ForeignInstitution merged, ForeignInstitution into, String login, Instant at) {
        this.merged = merged;
        this.into = into;
        this.login = login;
        this.at = at;
    }

    void undo(String undoingLogin, Instant undoingTime) {
        undoneLogin = undoingLogin;
        undoneAt = undoingTime;
    }

    public Long getId() {
        return id;
    }

    public ForeignInstitution getMerged() {
        return merged;
    }

    /** The target of the merge, which may itself have been merged since. */
    public ForeignInstitution getInto() {
        return into;
    }

    public String getLogin() {
        return login;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Null while the merge is active. */
    public String getUndoneLogin() {
        return undoneLogin;
    }

    public Instant getUndoneAt() {
        return undoneAt;
    }
}
