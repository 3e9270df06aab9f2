package kz.almasu.submission.entry;

import kz.almasu.submission.Participant;
import kz.almasu.system.Refusal;

/** Refusal of a change based on an outdated version of the participant (optimistic lock). */
public class ConcurrentEditRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Participant current;

    public ConcurrentEditRefusal(Participant current) {
        super(Kind.CONFLICT, "participant.changed");
        this.current = current;
    }

    public Participant current() {
        return current;
    }
}
