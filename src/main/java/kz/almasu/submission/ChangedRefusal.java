package kz.almasu.submission;

import kz.almasu.system.Refusal;

/** Somebody has changed the participant since the version on which a change was based. */
public class ChangedRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Participant present;

    public ChangedRefusal(Participant present) {
        super(Kind.CONFLICT, "participant.changed");
        this.present = present;
    }

    /** As it is now. */
    public Participant present() {
        return present;
    }
}
