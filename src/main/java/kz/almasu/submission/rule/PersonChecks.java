package kz.almasu.submission.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.ReportRule.Location;
import kz.almasu.submission.rule.ReportRule.Violation;

/**
 * Rules about a person who occurs more than once. A person is identified by the identity number, or else presumed by
 * name; a presumed match is only a note, unless all else is equal too.
 */
public final class PersonChecks {

    public static final ReportRule PERSON_STANDS_ONCE_IN_AN_EXCHANGE = rule(
            "PERSON_STANDS_ONCE_IN_AN_EXCHANGE",
            Severity.WARNING,
            RuleSubject.REPORT,
            ParticipantField.FAMILY_NAME,
            PersonChecks::duplicates);
    static final ReportRule STAYS_OF_A_PERSON_DO_NOT_OVERLAP = rule(
            "STAYS_OF_A_PERSON_DO_NOT_OVERLAP",
            Severity.WARNING,
            RuleSubject.REPORT,
            ParticipantField.START_DATE,
            report -> overlapping(report, CheckedRow::personPseudonym, rows -> true));
    static final ReportRule PERSON_HAS_ONE_NAME = new ReportRule(
            "PERSON_HAS_ONE_NAME",
            Severity.WARNING,
            Rule.SINCE_2026H2,
            RuleSubject.REPORT,
            ParticipantField.FAMILY_NAME,
            "PERSON_HAS_ONE_NAME",
            PersonChecks::underSeveralNames);
    static final ReportRule STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP = rule(
            "STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP",
            Severity.NOTE,
            RuleSubject.REPORT,
            ParticipantField.START_DATE,
            report -> overlapping(report, CheckedRow::nameKey, PersonChecks::isIdentityUncertain));
    public static final ReportRule PERSON_IS_REPORTED_BY_ONE_INSTITUTION = rule(
            "PERSON_IS_REPORTED_BY_ONE_INSTITUTION",
            Severity.WARNING,
            RuleSubject.INSTITUTIONS,
            ParticipantField.FAMILY_NAME,
            report -> reportedElsewhere(report, report.duplicatesByPseudonym().keySet(), CheckedRow::personPseudonym));
    public static final ReportRule EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION = rule(
            "EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION",
            Severity.NOTE,
            RuleSubject.INSTITUTIONS,
            ParticipantField.FAMILY_NAME,
            report -> reportedElsewhere(report, report.duplicatesByName().keySet(), CheckedRow::nameKey));

    static final List<ReportRule> ALL = List.of(
            PERSON_STANDS_ONCE_IN_AN_EXCHANGE,
            STAYS_OF_A_PERSON_DO_NOT_OVERLAP,
            PERSON_HAS_ONE_NAME,
            STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP,
            PERSON_IS_REPORTED_BY_ONE_INSTITUTION,
            EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION);

    private PersonChecks() {}

    /** Rows of one exchange with one identity number, or with one name in whatever spelling. */
    private static List<Violation> duplicates(CheckedReport report) {
        Set<List<CheckedRow>> suspected = new LinkedHashSet<>(repeated(report, CheckedRow::spellingKey));
        suspected.addAll(repeated(report, CheckedRow::personPseudonym));
        return suspected.stream()
                .filter(rows -> !areDifferentPersons(rows))
                .map(rows -> violation(rows.get(0).nameKey() + "|" + rows.get(0).exchangeKey(), rows))
                .toList();
    }

    private static List<List<CheckedRow>> repeated(CheckedReport report, Function<CheckedRow, String> person) {
        return groups(report.rows(), person).stream()
                .filter(rows -> rows.size() > 1)
                .flatMap(rows -> groups(rows, CheckedRow::exchangeKey).stream())
                .filter(rows -> rows.size() > 1)
                .toList();
    }

    /**
     * Overlapping on-site stays of one person. Repeated participants of one exchange are left to the duplicate rule.
     */
    private static List<Violation> overlapping(
            CheckedReport report, Function<CheckedRow, String> person, Predicate<List<CheckedRow>> isRelevant) {
        List<CheckedRow> onSite =
                report.rows().stream().filter(CheckedRow::isOnSite).toList();
        List<Violation> violations = new ArrayList<>();
        for (List<CheckedRow> stays : groups(onSite, person)) {
            List<CheckedRow> overlapping = stays.size() < 2 ? List.of() : overlapping(stays);
            if (!overlapping.isEmpty() && isRelevant.test(overlapping)) {
                violations.add(violation(person.apply(overlapping.get(0)), overlapping));
            }
        }
        return violations;
    }

    /** Sorts by start date and compares each stay with the previous one that ends last. */
    private static List<CheckedRow> overlapping(List<CheckedRow> stays) {
        List<CheckedRow> sorted = stays.stream()
                .sorted(Comparator.comparing(row -> row.entry().getStartDate()))
                .toList();
        Set<CheckedRow> overlapping = new LinkedHashSet<>();
        CheckedRow last = sorted.get(0);
        for (CheckedRow next : sorted.subList(1, sorted.size())) {
            if (next.overlaps(last) && !next.exchangeKey().equals(last.exchangeKey())) {
                overlapping.add(last);
                overlapping.add(next);
            }
            last = next.entry().getEndDate().isAfter(last.entry().getEndDate()) ? next : last;
        }
        return List.copyOf(overlapping);
    }

    /** Rows with one identity number and several names. Those of one exchange are left to the duplicate rule. */
    private static List<Violation> underSeveralNames(CheckedReport report) {
        return groups(report.rows(), CheckedRow::personPseudonym).stream()
                .filter(rows -> groups(rows, CheckedRow::name).size() > 1
                        && groups(rows, CheckedRow::exchangeKey).size() > 1)
                .map(rows -> violation(rows.get(0).personPseudonym(), rows))
                .toList();
    }

    private static List<Violation> reportedElsewhere(
            CheckedReport report, Set<Long> ids, Function<CheckedRow, String> person) {
        List<CheckedRow> duplicates =
                report.rows().stream().filter(row -> ids.contains(row.id())).toList();
        return groups(duplicates, person).stream()
                .map(rows -> violation(person.apply(rows.get(0)), rows))
                .toList();
    }

    /** True if all have identity numbers and these are distinct. */
    private static boolean areDifferentPersons(List<CheckedRow> rows) {
        return rows.stream()
                        .map(CheckedRow::personPseudonym)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == rows.size();
    }

    /** True if at least one has no identity number; otherwise another rule decides. */
    private static boolean isIdentityUncertain(List<CheckedRow> rows) {
        return rows.stream().anyMatch(row -> row.personPseudonym() == null);
    }

    private static Violation violation(String issueKey, List<CheckedRow> rows) {
        return Violation.of(
                issueKey,
                rows.stream()
                        .map(row -> new Location(row, row.fullName(), List.of(rows.size())))
                        .toList());
    }

    /** Groups by key in list order, without rows whose key is null. */
    private static List<List<CheckedRow>> groups(List<CheckedRow> rows, Function<CheckedRow, String> key) {
        Map<String, List<CheckedRow>> groups = new LinkedHashMap<>();
        for (CheckedRow row : rows) {
            String found = key.apply(row);
            if (found != null) {
                groups.computeIfAbsent(found, first -> new ArrayList<>(1)).add(row);
            }
        }
        return List.copyOf(groups.values());
    }

    private static ReportRule rule(
            String id,
            Severity severity,
            RuleSubject subject,
            ParticipantField field,
            Function<CheckedReport, List<Violation>> violations) {
        return new ReportRule(id, severity, Rule.SINCE_2024H1, subject, field, id, violations);
    }
}
