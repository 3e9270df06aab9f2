package kz.almasu.submission.rule;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.registry.Country;
import kz.almasu.registry.Programme;
import kz.almasu.submission.rule.ExchangeCounts.Segment;
import kz.almasu.submission.rule.ReportRule.Location;
import kz.almasu.submission.rule.ReportRule.Violation;

/** The rules about how much was reported, beside what the institution reported a year before. */
final class VolumeChecks {

    static final ReportRule NIL_RETURN_FOLLOWS_NO_EXCHANGES = check(
            "NIL_RETURN_FOLLOWS_NO_EXCHANGES",
            Severity.NOTE,
            report -> nilReturn(report, 1, Thresholds.NIL_RETURN_EXPLANATION_THRESHOLD));
    static final ReportRule NIL_RETURN_FOLLOWS_FEW_EXCHANGES = check(
            "NIL_RETURN_FOLLOWS_FEW_EXCHANGES",
            Severity.WARNING,
            report -> nilReturn(report, Thresholds.NIL_RETURN_EXPLANATION_THRESHOLD, Long.MAX_VALUE));
    static final ReportRule DIRECTION_HAS_A_USUAL_COUNT = check(
            "DIRECTION_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> largeChanges(report, part -> part.member() == null));
    static final ReportRule COUNTRY_HAS_A_USUAL_COUNT = check(
            "COUNTRY_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> largeChanges(report, part -> part.member() instanceof Country));
    static final ReportRule PROGRAMME_HAS_A_USUAL_COUNT = check(
            "PROGRAMME_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> largeChanges(report, part -> part.member() instanceof Programme));
    static final ReportRule REPORT_GROWS_WITHIN_REASON =
            check("REPORT_GROWS_WITHIN_REASON", Severity.WARNING, VolumeChecks::extremeGrowth);

    static final List<ReportRule> ALL = List.of(
            NIL_RETURN_FOLLOWS_NO_EXCHANGES,
            NIL_RETURN_FOLLOWS_FEW_EXCHANGES,
            DIRECTION_HAS_A_USUAL_COUNT,
            COUNTRY_HAS_A_USUAL_COUNT,
            PROGRAMME_HAS_A_USUAL_COUNT,
            REPORT_GROWS_WITHIN_REASON);

    private VolumeChecks() {}

    /** A report without participants after a half-year with at least so many, and fewer than so many. */
    private static List<Violation> nilReturn(CheckedReport report, long atLeast, long lessThan) {
        long before = report.yearBefore().all();
        return report.rows().isEmpty() && before >= atLeast && before < lessThan
                ? List.of(violation("", 1, before, 0))
                : List.of();
    }

    private static List<Violation> largeChanges(CheckedReport report, Predicate<Segment> isMeant) {
        if (report.rows().isEmpty() || report.yearBefore().counts().isEmpty()) {
            return List.of();
        }
        ExchangeCounts now = ExchangeCounts.of(report.rows());
        Set<Segment> parts = Stream.of(now, report.yearBefore())
                .flatMap(activity -> activity.counts().keySet().stream())
                .filter(isMeant)
                .collect(Collectors.toSet());
        return parts.stream()
                .filter(part -> isLargeChange(now.of(part), report.yearBefore().of(part)))
                .sorted(Comparator.comparing(Segment::key))
                .map(part -> Violation.ofReport(
                        part.key(),
                        now.of(part),
                        new Location(
                                null,
                                "",
                                List.<Serializable>of(part, report.yearBefore().of(part), now.of(part)))))
                .toList();
    }

    private static boolean isLargeChange(long one, long other) {
        long more = Math.max(one, other);
        long less = Math.min(one, other);
        return more >= Thresholds.LARGE_CHANGE_FACTOR * less && more - less >= Thresholds.LARGE_CHANGE_MIN_DIFFERENCE;
    }

    private static List<Violation> extremeGrowth(CheckedReport report) {
        long before = report.yearBefore().all();
        long now = report.rows().size();
        return before > 0
                        && now >= Thresholds.EXTREME_GROWTH_FACTOR * before
                        && now - before >= Thresholds.EXTREME_GROWTH_MIN_DIFFERENCE
                ? List.of(violation("", now, before, now))
                : List.of();
    }

    private static Violation violation(String matter, long records, long before, long now) {
        return Violation.ofReport(matter, records, new Location(null, "", List.of(before, now)));
    }

    private static ReportRule check(String id, Severity severity, Function<CheckedReport, List<Violation>> hits) {
        return new ReportRule(id, severity, Rule.SINCE_2024H1, RuleSubject.REPORT, null, id, hits);
    }
}
