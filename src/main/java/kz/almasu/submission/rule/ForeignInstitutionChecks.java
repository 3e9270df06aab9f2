package kz.almasu.submission.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.ReportRule.Location;
import kz.almasu.submission.rule.ReportRule.Violation;

/** The rules about institutions abroad that may be another one under a second name, or in a wrong country. */
final class ForeignInstitutionChecks {

    static final ReportRule FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY = check(
            "FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY",
            ParticipantField.COUNTRY,
            report -> violations(report, report.sameNameInOtherCountry()));
    static final ReportRule FOREIGN_INSTITUTION_HAS_ONE_SPELLING = check(
            "FOREIGN_INSTITUTION_HAS_ONE_SPELLING",
            ParticipantField.FOREIGN_INSTITUTION,
            report -> violations(report, report.similarNameInCountry()));

    static final List<ReportRule> ALL =
            List.of(FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY, FOREIGN_INSTITUTION_HAS_ONE_SPELLING);

    private ForeignInstitutionChecks() {}

    /** One for each host that has an older one it may be; {@code older} by the host. */
    private static List<Violation> violations(CheckedReport report, Map<ForeignInstitution, ForeignInstitution> older) {
        return report.rows().stream()
                .filter(row -> older.containsKey(row.foreignInstitution()))
                .collect(Collectors.groupingBy(CheckedRow::foreignInstitution, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(host -> violation(host.getKey(), host.getValue(), older.get(host.getKey())))
                .toList();
    }

    private static Violation violation(ForeignInstitution host, List<CheckedRow> rows, ForeignInstitution older) {
        return Violation.of(
                host.getCountry().getCode() + "|" + host.getSearchName(),
                rows.stream()
                        .map(row -> new Location(row, host.getName(), List.of(older.getName(), older.getCountry())))
                        .toList());
    }

    private static ReportRule check(String id, ParticipantField field, Function<CheckedReport, List<Violation>> hits) {
        return new ReportRule(id, Severity.NOTE, Rule.SINCE_2024H1, RuleSubject.REPORT, field, id, hits);
    }
}
