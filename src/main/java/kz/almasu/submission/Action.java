package kz.almasu.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.account.Role;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** The workflow: for each action its role, source states, target state and comment requirement. */
public enum Action implements Localized {
    SUBMIT(Role.OFFICE, EnumSet.of(State.DRAFT, State.RETURNED, State.WITHDRAWN), State.SUBMITTED, Comment.NONE),
    RETURN(Role.REVIEWER, EnumSet.of(State.SUBMITTED, State.IN_REVIEW), State.RETURNED, Comment.REQUIRED),
    APPROVE(Role.REVIEWER, EnumSet.of(State.SUBMITTED, State.IN_REVIEW), State.APPROVED, Comment.OPTIONAL),
    REOPEN(Role.REVIEWER, EnumSet.of(State.APPROVED), State.RETURNED, Comment.REQUIRED),
    WITHDRAW(Role.OFFICE, EnumSet.of(State.SUBMITTED), State.WITHDRAWN, Comment.NONE),
    REVIEW(Role.REVIEWER, EnumSet.of(State.SUBMITTED), State.IN_REVIEW, Comment.NONE),
    /** Takes a return back, as long as the office has changed nothing. */
    UNDO_RETURN(Role.REVIEWER, EnumSet.of(State.RETURNED), State.IN_REVIEW, Comment.NONE),
    /** Takes a reopening back, as long as the office has changed nothing. */
    UNDO_REOPEN(Role.REVIEWER, EnumSet.of(State.RETURNED), State.APPROVED, Comment.NONE);

    /** Comment to the other side. */
    public enum Comment {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private final Role role;
    private final Set<State> from;
    private final State to;
    private final Comment comment;

    Action(Role role, Set<State> from, State to, Comment comment) {
        this.role = role;
        this.from = from;
        this.to = to;
        this.comment = comment;
    }

    /**
     * True if this role can take the action on a submission in this state; {@code OpenActions} adds the conditions of
     * day and signature.
     */
    public boolean isOpenTo(Role caller, State state) {
        return caller.mayActAs(role) && from.contains(state);
    }

    /**
     * False if it takes back another action than the last one.
     *
     * @param history newest first
     */
    public boolean follows(List<Transition> history) {
        return undone().isEmpty()
                || history.stream().map(Transition::getAction).findFirst().equals(undone());
    }

    private Optional<Action> undone() {
        return switch (this) {
            case UNDO_RETURN -> Optional.of(RETURN);
            case UNDO_REOPEN -> Optional.of(REOPEN);
            default -> Optional.empty();
        };
    }

    public Role getRole() {
        return role;
    }

    public Set<State> getFrom() {
        return Set.copyOf(from);
    }

    public State getTo() {
        return to;
    }

    public Comment getComment() {
        return comment;
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "action." + name());
    }
}
