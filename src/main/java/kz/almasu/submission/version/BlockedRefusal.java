package kz.almasu.submission.version;

import java.util.List;
import kz.almasu.submission.finding.Issue;
import kz.almasu.system.Refusal;

/** Refusal to submit a report that has errors or open warnings. */
public class BlockedRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public BlockedRefusal(List<Issue> issues) {
        super(Kind.INVALID, "submit.findings", issues.size());
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
