package kz.almasu.submission.rule;

import java.util.List;
import kz.almasu.system.Refusal;

/** Refusal of an invalid entry, with its findings. */
public class FindingsRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public FindingsRefusal(List<Finding> findings) {
        super(Kind.INVALID, "findings", findings.size());
        this.findings = List.copyOf(findings);
    }

    /** @throws FindingsRefusal if there are findings */
    public static void throwIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new FindingsRefusal(findings);
        }
    }

    public List<Finding> findings() {
        return findings;
    }
}
