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

/** Rules about the number of participants compared with the institution's report of a year before. */
final class VolumeChecks {

    static final ReportRule NIL_RETURN_FOLLOWS_NO_EXCHANGES = rule(
            "NIL_RETURN_FOLLOWS_NO_EXCHANGES",
            Severity.NOTE,
            report -> nilReturn(report, 1, Thresholds.NIL_RETURN_EXPLANATION_THRESHOLD));
    static final ReportRule NIL_RETURN_FOLLOWS_FEW_EXCHANGES = rule(
            "NIL_RETURN_FOLLOWS_FEW_EXCHANGES",
            Severity.WARNING,
            report -> nilReturn(report, Thresholds.NIL_RETURN_EXPLANATION_THRESHOLD, Long.MAX_VALUE));
    static final ReportRule DIRECTION_HAS_A_USUAL_COUNT = rule(
            "DIRECTION_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> largeChanges(report, segment -> segment.member() == null));
    static final ReportRule COUNTRY_HAS_A_USUAL_COUNT = rule(
            "COUNTRY_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> largeChanges(report, segment -> segment.member() instanceof Country));
    static final ReportRule PROGRAMME_HAS_A_USUAL_COUNT = rule(
            "PROGRAMME_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> largeChanges(report, segment -> segment.member() instanceof Programme));
    static final ReportRule REPORT_GROWS_WITHIN_REASON =
            rule("REPORT_GROWS_WITHIN_REASON", Severity.WARNING, VolumeChecks::extremeGrowth);

    static final List<ReportRule> ALL = List.of(
            NIL_RETURN_FOLLOWS_NO_EXCHANGES,
            NIL_RETURN_FOLLOWS_FEW_EXCHANGES,
            DIRECTION_HAS_A_USUAL_COUNT,
            COUNTRY_HAS_A_USUAL_COUNT,
            PROGRAMME_HAS_A_USUAL_COUNT,
            REPORT_GROWS_WITHIN_REASON);

    private VolumeChecks() {}

    /** A nil return after at least {@code atLeast} and fewer than {@code lessThan} participants a year before. */
    private static List<Violation> nilReturn(CheckedReport report, long atLeast, long lessThan) {
        long before = report.yearBefore().all();
        return report.rows().isEmpty() && before >= atLeast && before < lessThan
                ? List.of(violation("", 1, before, 0))
                : List.of();
    }

    private static List<Violation> largeChanges(CheckedReport report, Predicate<Segment> isRelevant) {
        if (report.rows().isEmpty() || report.yearBefore().counts().isEmpty()) {
            return List.of();
        }
        ExchangeCounts now = ExchangeCounts.of(report.rows());
        Set<Segment> segments = Stream.of(now, report.yearBefore())
                .flatMap(counts -> counts.counts().keySet().stream())
                .filter(isRelevant)
                .collect(Collectors.toSet());
        return segments.stream()
                .filter(segment ->
                        isLargeChange(now.of(segment), report.yearBefore().of(segment)))
                .sorted(Comparator.comparing(Segment::key))
                .map(segment -> Violation.ofReport(
                        segment.key(),
                        now.of(segment),
                        new Location(
                                null,
                                "",
                                List.<Serializable>of(
                                        segment, report.yearBefore().of(segment), now.of(segment)))))
                .toList();
    }

    private static boolean isLargeChange(long now, long before) {
        long more = Math.max(now, before);
        long less = Math.min(now, before);
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

    private static Violation violation(String issueKey, long records, long before, long now) {
        return Violation.ofReport(issueKey, records, new Location(null, "", List.of(before, now)));
    }

    private static ReportRule rule(String id, Severity severity, Function<CheckedReport, List<Violation>> violations) {
        return new ReportRule(id, severity, Rule.SINCE_2024H1, RuleSubject.REPORT, null, id, violations);
    }
}
