package kz.almasu.submission;

import java.util.EnumSet;
import java.util.Set;
import kz.almasu.account.Role;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** The whole workflow: who may do what, from which states, to which state, and whether it needs a comment. */
public enum Action implements Localized {
    SUBMIT(Role.OFFICE, EnumSet.of(State.DRAFT, State.RETURNED, State.WITHDRAWN), State.SUBMITTED, Comment.NONE),
    RETURN(Role.REVIEWER, EnumSet.of(State.SUBMITTED, State.IN_REVIEW), State.RETURNED, Comment.REQUIRED),
    APPROVE(Role.REVIEWER, EnumSet.of(State.SUBMITTED, State.IN_REVIEW), State.APPROVED, Comment.OPTIONAL),
    REOPEN(Role.REVIEWER, EnumSet.of(State.APPROVED), State.RETURNED, Comment.REQUIRED),
    /** Takes back what was submitted, as long as nobody has begun to read it. */
    WITHDRAW(Role.OFFICE, EnumSet.of(State.SUBMITTED), State.WITHDRAWN, Comment.NONE),
    /** Begins the review: from then on the office waits for the decision. */
    REVIEW(Role.REVIEWER, EnumSet.of(State.SUBMITTED), State.IN_REVIEW, Comment.NONE);

    /** Whether an action is taken with a comment for the other side. */
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

    /** Whether somebody of this role can take this action on a submission in this state. */
    public boolean isOpenTo(Role asker, State state) {
        return asker.mayActAs(role) && from.contains(state);
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
