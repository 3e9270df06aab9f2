package kz.almasu.submission;

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
import kz.almasu.submission.ReportCheck.Hit;
import kz.almasu.submission.ReportCheck.Spot;

/**
 * The rules about one person who stands in more than one place. A person is known by the identity number, or only
 * supposed by the name: what is only supposed is no more than a note, unless all else is the same too.
 */
final class PersonChecks {

    static final ReportCheck PERSON_STANDS_ONCE_IN_AN_EXCHANGE = check(
            "PERSON_STANDS_ONCE_IN_AN_EXCHANGE",
            Severity.WARNING,
            Subject.REPORT,
            ParticipantField.FAMILY_NAME,
            PersonChecks::twice);
    static final ReportCheck STAYS_OF_A_PERSON_DO_NOT_OVERLAP = check(
            "STAYS_OF_A_PERSON_DO_NOT_OVERLAP",
            Severity.WARNING,
            Subject.REPORT,
            ParticipantField.START_DATE,
            report -> overlapping(report, CheckedRow::mark, rows -> true));
    static final ReportCheck STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP = check(
            "STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP",
            Severity.NOTE,
            Subject.REPORT,
            ParticipantField.START_DATE,
            report -> overlapping(report, CheckedRow::namesake, PersonChecks::areOnlySupposed));
    static final ReportCheck PERSON_IS_REPORTED_BY_ONE_INSTITUTION = check(
            "PERSON_IS_REPORTED_BY_ONE_INSTITUTION",
            Severity.WARNING,
            Subject.INSTITUTIONS,
            ParticipantField.FAMILY_NAME,
            report -> elsewhere(report, report.byMark().keySet(), CheckedRow::mark));
    static final ReportCheck EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION = check(
            "EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION",
            Severity.NOTE,
            Subject.INSTITUTIONS,
            ParticipantField.FAMILY_NAME,
            report -> elsewhere(report, report.byName().keySet(), CheckedRow::namesake));

    static final List<ReportCheck> ALL = List.of(
            PERSON_STANDS_ONCE_IN_AN_EXCHANGE,
            STAYS_OF_A_PERSON_DO_NOT_OVERLAP,
            STAYS_UNDER_ONE_NAME_DO_NOT_OVERLAP,
            PERSON_IS_REPORTED_BY_ONE_INSTITUTION,
            EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION);

    private PersonChecks() {}

    private static List<Hit> twice(CheckedReport report) {
        return groups(report.rows(), CheckedRow::namesake).stream()
                .filter(namesakes -> namesakes.size() > 1)
                .flatMap(namesakes -> groups(namesakes, CheckedRow::exchange).stream())
                .filter(rows -> rows.size() > 1 && !areDifferentPersons(rows))
                .map(rows -> hit(rows.get(0).namesake() + "|" + rows.get(0).exchange(), rows))
                .toList();
    }

    /** Stays on site that begin before another of the same person has ended; one exchange twice is another rule's. */
    private static List<Hit> overlapping(
            CheckedReport report, Function<CheckedRow, String> person, Predicate<List<CheckedRow>> isMeant) {
        List<CheckedRow> onSite =
                report.rows().stream().filter(CheckedRow::isOnSite).toList();
        List<Hit> hits = new ArrayList<>();
        for (List<CheckedRow> stays : groups(onSite, person)) {
            List<CheckedRow> overlapping = stays.size() < 2 ? List.of() : overlapping(stays);
            if (!overlapping.isEmpty() && isMeant.test(overlapping)) {
                hits.add(hit(person.apply(overlapping.get(0)), overlapping));
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
            if (next.overlaps(last) && !next.exchange().equals(last.exchange())) {
                overlapping.add(last);
                overlapping.add(next);
            }
            last = next.entry().getEndDate().isAfter(last.entry().getEndDate()) ? next : last;
        }
        return List.copyOf(overlapping);
    }

    private static List<Hit> elsewhere(CheckedReport report, Set<Long> ids, Function<CheckedRow, String> person) {
        List<CheckedRow> found =
                report.rows().stream().filter(row -> ids.contains(row.id())).toList();
        return groups(found, person).stream()
                .map(rows -> hit(person.apply(rows.get(0)), rows))
                .toList();
    }

    /** Whether everybody among them has a number of their own. */
    private static boolean areDifferentPersons(List<CheckedRow> rows) {
        return rows.stream()
                        .map(CheckedRow::mark)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == rows.size();
    }

    /** Whether neither the same number has said so already, nor different ones say the contrary. */
    private static boolean areOnlySupposed(List<CheckedRow> rows) {
        return rows.stream().anyMatch(row -> row.mark() == null);
    }

    private static Hit hit(String matter, List<CheckedRow> rows) {
        return Hit.of(
                matter,
                rows.stream()
                        .map(row -> new Spot(row, row.fullName(), List.of(rows.size())))
                        .toList());
    }

    /** By key, in the order of the list; those without a key are left out. */
    private static List<List<CheckedRow>> groups(List<CheckedRow> rows, Function<CheckedRow, String> key) {
        return List.copyOf(rows.stream()
                .filter(row -> key.apply(row) != null)
                .collect(groupingBy(key, LinkedHashMap::new, toList()))
                .values());
    }

    private static ReportCheck check(
            String id,
            Severity severity,
            Subject subject,
            ParticipantField field,
            Function<CheckedReport, List<Hit>> hits) {
        return new ReportCheck(id, severity, Rule.SECOND, subject, field, id, hits);
    }
}
