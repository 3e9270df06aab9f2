package kz.almasu.submission.entry;

import kz.almasu.submission.Participant;
import kz.almasu.system.Refusal;

/** Somebody has changed the participant since the version on which a change was based. */
public class ConcurrentEditRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Participant current;

    public ConcurrentEditRefusal(Participant present) {
        super(Kind.CONFLICT, "participant.changed");
        this.current = present;
    }

    /** As it is now. */
    public Participant current() {
        return current;
    }
}
