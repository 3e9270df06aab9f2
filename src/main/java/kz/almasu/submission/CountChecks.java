package kz.almasu.submission;

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
import kz.almasu.submission.Activity.Part;
import kz.almasu.submission.ReportCheck.Hit;
import kz.almasu.submission.ReportCheck.Spot;

/** The rules about how much was reported, beside what the institution reported a year before. */
final class CountChecks {

    static final ReportCheck NIL_RETURN_FOLLOWS_NO_EXCHANGES =
            check("NIL_RETURN_FOLLOWS_NO_EXCHANGES", Severity.NOTE, report -> nilReturn(report, 1, Thresholds.BUSY));
    static final ReportCheck NIL_RETURN_FOLLOWS_FEW_EXCHANGES = check(
            "NIL_RETURN_FOLLOWS_FEW_EXCHANGES",
            Severity.WARNING,
            report -> nilReturn(report, Thresholds.BUSY, Long.MAX_VALUE));
    static final ReportCheck DIRECTION_HAS_A_USUAL_COUNT =
            check("DIRECTION_HAS_A_USUAL_COUNT", Severity.NOTE, report -> jumps(report, part -> part.member() == null));
    static final ReportCheck COUNTRY_HAS_A_USUAL_COUNT = check(
            "COUNTRY_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> jumps(report, part -> part.member() instanceof Country));
    static final ReportCheck PROGRAMME_HAS_A_USUAL_COUNT = check(
            "PROGRAMME_HAS_A_USUAL_COUNT",
            Severity.NOTE,
            report -> jumps(report, part -> part.member() instanceof Programme));
    static final ReportCheck REPORT_GROWS_WITHIN_REASON =
            check("REPORT_GROWS_WITHIN_REASON", Severity.WARNING, CountChecks::beyondReason);

    static final List<ReportCheck> ALL = List.of(
            NIL_RETURN_FOLLOWS_NO_EXCHANGES,
            NIL_RETURN_FOLLOWS_FEW_EXCHANGES,
            DIRECTION_HAS_A_USUAL_COUNT,
            COUNTRY_HAS_A_USUAL_COUNT,
            PROGRAMME_HAS_A_USUAL_COUNT,
            REPORT_GROWS_WITHIN_REASON);

    private CountChecks() {}

    /** A report without participants after a half-year with at least so many, and fewer than so many. */
    private static List<Hit> nilReturn(CheckedReport report, long atLeast, long lessThan) {
        long before = report.before().all();
        return report.rows().isEmpty() && before >= atLeast && before < lessThan
                ? List.of(whole("", 1, before, 0))
                : List.of();
    }

    private static List<Hit> jumps(CheckedReport report, Predicate<Part> isMeant) {
        if (report.rows().isEmpty() || report.before().counts().isEmpty()) {
            return List.of();
        }
        Activity now = Activity.of(report.rows());
        Set<Part> parts = Stream.of(now, report.before())
                .flatMap(activity -> activity.counts().keySet().stream())
                .filter(isMeant)
                .collect(Collectors.toSet());
        return parts.stream()
                .filter(part -> isJump(now.of(part), report.before().of(part)))
                .sorted(Comparator.comparing(Part::key))
                .map(part -> Hit.ofWhole(
                        part.key(),
                        now.of(part),
                        new Spot(
                                null,
                                "",
                                List.<Serializable>of(part, report.before().of(part), now.of(part)))))
                .toList();
    }

    private static boolean isJump(long one, long other) {
        long more = Math.max(one, other);
        long less = Math.min(one, other);
        return more >= Thresholds.JUMP * less && more - less >= Thresholds.JUMP_DIFFERENCE;
    }

    private static List<Hit> beyondReason(CheckedReport report) {
        long before = report.before().all();
        long now = report.rows().size();
        return before > 0 && now >= Thresholds.EXTREME * before && now - before >= Thresholds.EXTREME_DIFFERENCE
                ? List.of(whole("", now, before, now))
                : List.of();
    }

    private static Hit whole(String matter, long records, long before, long now) {
        return Hit.ofWhole(matter, records, new Spot(null, "", List.of(before, now)));
    }

    private static ReportCheck check(String id, Severity severity, Function<CheckedReport, List<Hit>> hits) {
        return new ReportCheck(id, severity, Rule.SECOND, Subject.REPORT, null, id, hits);
    }
}
