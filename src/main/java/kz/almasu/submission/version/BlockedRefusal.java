package kz.almasu.submission.version;

import java.util.List;
import kz.almasu.submission.finding.Issue;
import kz.almasu.system.Refusal;

/** The report cannot be submitted yet: it has errors, or warnings that nobody has explained. */
public class BlockedRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public BlockedRefusal(List<Issue> concerns) {
        super(Kind.INVALID, "submit.findings", concerns.size());
        this.issues = List.copyOf(concerns);
    }

    /** What stands against it. */
    public List<Issue> issues() {
        return issues;
    }
}
