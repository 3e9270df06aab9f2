package kz.almasu.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.almasu.account.Account;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.submission.entry.ParticipantWriter;
import kz.almasu.system.Refusal;

/**
 * One institution's report for one half-year.
 *
 * <p>Its life: it begins as a DRAFT when the office enters its first participant, and is edited while the period is
 * open. The office submits it; from then on nobody edits it. Until the ministry begins its review the office can take it
 * back, and submit it again even if the period has closed meanwhile. The ministry returns it with a reason, and the office
 * corrects it even if the period has closed meanwhile, because it was asked to; or the ministry approves it, and its
 * participants count. An approved one can be reopened, with a reason, and is then RETURNED like any other. Each step is
 * an {@link Action}, goes through {@link #apply} and stays in the history.
 *
 * <p>A submission without participants is a nil return: the institution declares that it had no exchanges.
 */
@Entity
@NamedQuery(name = Submission.FIND, query = Submission.OF_INSTITUTION)
@NamedQuery(name = Submission.LOCK, query = Submission.OF_INSTITUTION, lockMode = LockModeType.PESSIMISTIC_WRITE)
public class Submission implements Serializable {

    static final String FIND = "Submission.find";

    /** A query of its own: a lock mode set on a query that is there makes EclipseLink write its SQL anew each time. */
    static final String LOCK = "Submission.lock";

    static final String OF_INSTITUTION =
            "select s from Submission s where s.period = :period and s.institution = :institution";

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq")
    private Long id;

    @ManyToOne
    private Period period;

    @ManyToOne
    private Institution institution;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    /** Written apart: a participant saved is no action taken, and must not make the version grow. */
    @Column(name = "last_edited_by", insertable = false, updatable = false)
    private String lastEditedBy;

    @Version
    private int version;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<Transition> history = new ArrayList<>();

    protected Submission() {}

    public Submission(Period period, Institution institution) {
        this.period = Objects.requireNonNull(period);
        this.institution = Objects.requireNonNull(institution);
    }

    /**
     * Takes an action: checks that this account may take it now, changes the state and adds to the history.
     *
     * @param comment what is said with it; null or blank for nothing
     * @throws Refusal forbidden, if the action is not for this account; conflict, if the state does not allow it;
     *     invalid, if a comment is missing or too long
     */
    public Transition apply(Action action, Account account, String comment, Instant at) {
        boolean ownOrMinistry = !account.getRole().isOfInstitution() || institution.equals(account.getInstitution());
        if (!account.getRole().mayActAs(action.getRole()) || !ownOrMinistry) {
            throw Refusal.forbidden("role");
        }
        if (!action.isOpenTo(account.getRole(), state)) {
            throw Refusal.conflict("action.state", action, state);
        }
        String said = comment == null || comment.isBlank() ? null : comment.strip();
        if (said == null && action.getComment() == Action.Comment.REQUIRED) {
            throw Refusal.invalid("comment.required", action);
        }
        if (said != null && said.length() > Transition.MAX_COMMENT_LENGTH) {
            throw Refusal.invalid("comment.long", Transition.MAX_COMMENT_LENGTH);
        }
        state = action.getTo();
        Transition transition = new Transition(this, action, account.getLogin(), said, at);
        history.add(transition);
        return transition;
    }

    /** Whether its office can change participants on this day. */
    public boolean isEditableOn(LocalDate today) {
        return state.isEditable() && (state != State.DRAFT || period.isOpenFor(institution.getCode(), today));
    }

    /** Why the ministry wants it corrected: the last return or reopening, while the office can still correct it. */
    public Optional<Transition> pendingReturn() {
        return state.isEditable() ? last(Action.RETURN, Action.REOPEN) : Optional.empty();
    }

    /** When it was last submitted; empty if it never was, or was taken back since. */
    public Optional<Instant> submittedAt() {
        return last(Action.SUBMIT, Action.WITHDRAW)
                .filter(transition -> transition.getAction() == Action.SUBMIT)
                .map(Transition::getAt);
    }

    /** The last time that one of these actions was taken. */
    public Optional<Transition> last(Action... actions) {
        return latestFirst().stream()
                .filter(transition -> List.of(actions).contains(transition.getAction()))
                .findFirst();
    }

    /** All actions taken, the newest first. */
    public List<Transition> latestFirst() {
        List<Transition> latest = new ArrayList<>(history);
        Collections.reverse(latest);
        return List.copyOf(latest);
    }

    public Long getId() {
        return id;
    }

    public Period getPeriod() {
        return period;
    }

    public Institution getInstitution() {
        return institution;
    }

    public State getState() {
        return state;
    }

    /** Remembers it in this object, too; see {@link ParticipantWriter}. */
    public void setLastEditedBy(String login) {
        lastEditedBy = login;
    }

    /** The login of whoever changed its participants last; null while nobody has. */
    public String getLastEditedBy() {
        return lastEditedBy;
    }

    /** Grows with every action taken. */
    public int getVersion() {
        return version;
    }
}
