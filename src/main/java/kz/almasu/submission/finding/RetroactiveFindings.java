package kz.almasu.submission.finding;

import java.util.List;
import kz.almasu.registry.Institution;

/** What rules made since would find in a finished report. It informs; the report stays as it is. */
public record RetroactiveFindings(Institution institution, List<Issue> issues) {

    public RetroactiveFindings {
        issues = List.copyOf(issues);
    }
}
