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
import kz.almasu.registry.Name;
import kz.almasu.system.Refusal;
import kz.almasu.system.VisibleText;

/**
 * One institution's report for one half-year.
 *
 * <p>Life cycle: it is created as DRAFT when the office enters its first participant, and is editable while the period
 * is open. The office submits it; from then on it is read-only. Until the ministry starts its review, the office can
 * withdraw it and submit again, even if the period has closed meanwhile. The ministry returns it with a reason, and the
 * office corrects it, even after the period has closed; or the ministry approves it, and its participants count. An
 * approved submission can be reopened with a reason and is then RETURNED. The ministry can take both back as long as the
 * office has changed nothing. Each step is an {@link Action}, applied by {@link #apply} and recorded in the history.
 *
 * <p>A submission without participants is a nil return: the institution declares that it had no exchanges.
 */
@Entity
@NamedQuery(name = Submission.FIND, query = Submission.OF_INSTITUTION)
@NamedQuery(name = Submission.LOCK, query = Submission.OF_INSTITUTION, lockMode = LockModeType.PESSIMISTIC_WRITE)
public class Submission implements Serializable {

    static final String FIND = "Submission.find";

    /**
     * Separate from {@link #FIND}: setting a lock mode on a prepared query makes EclipseLink generate its SQL on each
     * call.
     */
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

    /**
     * Written by SQL of the participant writer: editing a participant is not an action and must not increment the
     * version.
     */
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
     * Applies an action: checks that the account may take it now, changes the state and adds to the history.
     *
     * @param comment null or without visible text for none
     * @throws Refusal forbidden, if the action is not open to this account; conflict, if the state does not allow it;
     *     invalid, if a comment is missing or too long
     */
    public Transition apply(Action action, Account account, String comment, Instant at) {
        boolean belongsToInstitution =
                !account.getRole().isOfInstitution() || institution.equals(account.getInstitution());
        if (!account.getRole().mayActAs(action.getRole()) || !belongsToInstitution) {
            throw Refusal.forbidden("role");
        }
        if (!action.isOpenTo(account.getRole(), state) || !action.follows(latestFirst())) {
            throw Refusal.conflict("action.state", action, state);
        }
        String text = VisibleText.of(comment);
        if (text == null && action.getComment() == Action.Comment.REQUIRED) {
            throw Refusal.invalid("comment.required", action);
        }
        if (text != null && text.length() > Transition.MAX_COMMENT_LENGTH) {
            throw Refusal.invalid("comment.long", Transition.MAX_COMMENT_LENGTH);
        }
        state = action.getTo();
        Transition transition = new Transition(this, action, account.getLogin(), text, at);
        history.add(transition);
        return transition;
    }

    public boolean isEditableOn(LocalDate today) {
        return state.isEditable() && (state != State.DRAFT || period.isOpenFor(institution.getCode(), today));
    }

    /** The last return or reopening, as long as the office can still correct the report. */
    public Optional<Transition> pendingReturn() {
        return state.isEditable() ? last(Action.RETURN, Action.REOPEN) : Optional.empty();
    }

    /** True if the office can change only the participants that the last return has marked. */
    public boolean isOnlyMarkedEditable() {
        return pendingReturn().filter(Transition::isOnlyMarked).isPresent();
    }

    /** Half-year and institution, as the subject of audit records. */
    public String auditSubject() {
        return period.getCode() + " " + institution.getCode();
    }

    /** Time of the last submission; empty if never submitted or withdrawn since. */
    public Optional<Instant> submittedAt() {
        return last(Action.SUBMIT, Action.WITHDRAW)
                .filter(transition -> transition.getAction() == Action.SUBMIT)
                .map(Transition::getAt);
    }

    public Optional<Transition> last(Action... actions) {
        return latestFirst().stream()
                .filter(transition -> List.of(actions).contains(transition.getAction()))
                .findFirst();
    }

    /** Newest first. */
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

    /** Name of the institution at the start of the half-year. */
    public Name getInstitutionName() {
        return institution.profileOn(period.getHalfYear().firstDay()).getName();
    }

    public State getState() {
        return state;
    }

    /** Updates this object after {@code ParticipantWriter} has written the column. */
    public void setLastEditedBy(String login) {
        lastEditedBy = login;
    }

    /** Login of the last user to change participants; null if there is none. */
    public String getLastEditedBy() {
        return lastEditedBy;
    }

    public int getVersion() {
        return version;
    }
}
