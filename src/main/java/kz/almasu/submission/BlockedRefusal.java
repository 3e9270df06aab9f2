package kz.almasu.submission;

import java.util.List;
import kz.almasu.system.Refusal;

/** The report cannot be submitted yet: it has errors, or warnings that nobody has explained. */
public class BlockedRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Concern> concerns;

    public BlockedRefusal(List<Concern> concerns) {
        super(Kind.INVALID, "submit.findings", concerns.size());
        this.concerns = List.copyOf(concerns);
    }

    /** What stands against it. */
    public List<Concern> concerns() {
        return concerns;
    }
}
