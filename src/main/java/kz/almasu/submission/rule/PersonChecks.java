package kz.almasu.submission.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.ReportRule.Location;
import kz.almasu.submission.rule.ReportRule.Violation;

/**
 * The rules about one person who stands in more than one place. A person is known by the identity number, or only
 * supposed by the name: what is only supposed is no more than a note, unless all else is the same too.
 */
public final class PersonChecks {

    public static final ReportRule PERSON_STANDS_ONCE_IN_AN_EXCHANGE = check(
            "PERSON_STANDS_ONCE_IN_AN_EXCHANGE",
            Severity.WARNING,
            RuleSubject.REPORT,
            ParticipantField.FAMILY_NAME,
            PersonChecks::duplicates);
    static final ReportRule STAYS_OF_A_PERSON_DO_NOT_OVERLAP = check(
            "STAYS_OF_A_PERSON_DO_NOT_OVERLAP",
            Severity.WARNING,
            RuleSubject.REPORT,
            ParticipantField.START_DATE,
            report -> overlapping(report, CheckedRow::personPseudonym, rows -> true));
    static final ReportRule STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP = check(
            "STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP",
            Severity.NOTE,
            RuleSubject.REPORT,
            ParticipantField.START_DATE,
            report -> overlapping(report, CheckedRow::nameKey, PersonChecks::isIdentityUncertain));
    public static final ReportRule PERSON_IS_REPORTED_BY_ONE_INSTITUTION = check(
            "PERSON_IS_REPORTED_BY_ONE_INSTITUTION",
            Severity.WARNING,
            RuleSubject.INSTITUTIONS,
            ParticipantField.FAMILY_NAME,
            report -> reportedElsewhere(report, report.duplicatesByPseudonym().keySet(), CheckedRow::personPseudonym));
    public static final ReportRule EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION = check(
            "EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION",
            Severity.NOTE,
            RuleSubject.INSTITUTIONS,
            ParticipantField.FAMILY_NAME,
            report -> reportedElsewhere(report, report.duplicatesByName().keySet(), CheckedRow::nameKey));

    static final List<ReportRule> ALL = List.of(
            PERSON_STANDS_ONCE_IN_AN_EXCHANGE,
            STAYS_OF_A_PERSON_DO_NOT_OVERLAP,
            STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP,
            PERSON_IS_REPORTED_BY_ONE_INSTITUTION,
            EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION);

    private PersonChecks() {}

    private static List<Violation> duplicates(CheckedReport report) {
        return groups(report.rows(), CheckedRow::nameKey).stream()
                .filter(namesakes -> namesakes.size() > 1)
                .flatMap(namesakes -> groups(namesakes, CheckedRow::exchangeKey).stream())
                .filter(rows -> rows.size() > 1 && !areDifferentPersons(rows))
                .map(rows -> violation(rows.get(0).nameKey() + "|" + rows.get(0).exchangeKey(), rows))
                .toList();
    }

    /** Stays on site that begin before another of the same person has ended; one exchange twice is another rule's. */
    private static List<Violation> overlapping(
            CheckedReport report, Function<CheckedRow, String> person, Predicate<List<CheckedRow>> isMeant) {
        List<CheckedRow> onSite =
                report.rows().stream().filter(CheckedRow::isOnSite).toList();
        List<Violation> hits = new ArrayList<>();
        for (List<CheckedRow> stays : groups(onSite, person)) {
            List<CheckedRow> overlapping = stays.size() < 2 ? List.of() : overlapping(stays);
            if (!overlapping.isEmpty() && isMeant.test(overlapping)) {
                hits.add(violation(person.apply(overlapping.get(0)), overlapping));
            }
        }
        return hits;
    }

    /** From the earliest on, each is held against the one before it that ends last. */
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

    private static List<Violation> reportedElsewhere(
            CheckedReport report, Set<Long> ids, Function<CheckedRow, String> person) {
        List<CheckedRow> found =
                report.rows().stream().filter(row -> ids.contains(row.id())).toList();
        return groups(found, person).stream()
                .map(rows -> violation(person.apply(rows.get(0)), rows))
                .toList();
    }

    /** Whether everybody among them has a number of their own. */
    private static boolean areDifferentPersons(List<CheckedRow> rows) {
        return rows.stream()
                        .map(CheckedRow::personPseudonym)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == rows.size();
    }

    /** Whether neither the same number has said so already, nor different ones say the contrary. */
    private static boolean isIdentityUncertain(List<CheckedRow> rows) {
        return rows.stream().anyMatch(row -> row.personPseudonym() == null);
    }

    private static Violation violation(String matter, List<CheckedRow> rows) {
        return Violation.of(
                matter,
                rows.stream()
                        .map(row -> new Location(row, row.fullName(), List.of(rows.size())))
                        .toList());
    }

    /** By key, in the order of the list; those without a key are left out. */
    private static List<List<CheckedRow>> groups(List<CheckedRow> rows, Function<CheckedRow, String> key) {
        return List.copyOf(rows.stream()
                .filter(row -> key.apply(row) != null)
                .collect(groupingBy(key, LinkedHashMap::new, toList()))
                .values());
    }

    private static ReportRule check(
            String id,
            Severity severity,
            RuleSubject subject,
            ParticipantField field,
            Function<CheckedReport, List<Violation>> hits) {
        return new ReportRule(id, severity, Rule.SINCE_2024H1, subject, field, id, hits);
    }
}
