package kz.almasu.submission.review;

import java.io.Serializable;
import java.util.List;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Severity;

/**
 * Numbers of issues of a report that a reviewer has to weigh.
 *
 * @param errors issues that must be corrected
 * @param unexplained warnings without an explanation, or with one for fewer participants
 * @param explained warnings with an explanation, which a reviewer has to read
 */
public record IssueCounts(long errors, long unexplained, long explained) implements Serializable {

    public static final IssueCounts NONE = new IssueCounts(0, 0, 0);

    static IssueCounts of(List<Issue> issues) {
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        long warnings = issues.stream().filter(Issue::isExplainable).count();
        long unexplained = issues.stream().filter(Issue::isOpen).count();
        return new IssueCounts(errors, unexplained, warnings - unexplained);
    }

    public long warnings() {
        return unexplained + explained;
    }

    public boolean isNone() {
        return errors + unexplained + explained == 0;
    }
}
