package kz.almasu.submission.finding;

import java.util.List;
import kz.almasu.registry.Institution;

/** Issues that later rules would find in a received report. For information only. */
public record RetroactiveFindings(Institution institution, List<Issue> issues) {

    public RetroactiveFindings {
        issues = List.copyOf(issues);
    }
}
