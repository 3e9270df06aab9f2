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

/** Rules about institutions abroad that may be duplicates of another, or assigned to a wrong country. */
final class ForeignInstitutionChecks {

    static final ReportRule FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY = rule(
            "FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY",
            ParticipantField.COUNTRY,
            report -> violations(report, report.sameNameInOtherCountry()));
    static final ReportRule FOREIGN_INSTITUTION_HAS_ONE_SPELLING = rule(
            "FOREIGN_INSTITUTION_HAS_ONE_SPELLING",
            ParticipantField.FOREIGN_INSTITUTION,
            report -> violations(report, report.similarNameInCountry()));

    static final List<ReportRule> ALL =
            List.of(FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY, FOREIGN_INSTITUTION_HAS_ONE_SPELLING);

    private ForeignInstitutionChecks() {}

    /**
     * One violation per institution abroad with an older possible duplicate.
     *
     * @param older possible duplicate by institution
     */
    private static List<Violation> violations(CheckedReport report, Map<ForeignInstitution, ForeignInstitution> older) {
        return report.rows().stream()
                .filter(row -> older.containsKey(row.foreignInstitution()))
                .collect(Collectors.groupingBy(CheckedRow::foreignInstitution, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> violation(group.getKey(), group.getValue(), older.get(group.getKey())))
                .toList();
    }

    private static Violation violation(
            ForeignInstitution foreignInstitution, List<CheckedRow> rows, ForeignInstitution older) {
        return Violation.of(
                foreignInstitution.getCountry().getCode() + "|" + foreignInstitution.getSearchName(),
                rows.stream()
                        .map(row -> new Location(
                                row, foreignInstitution.getName(), List.of(older.getName(), older.getCountry())))
                        .toList());
    }

    private static ReportRule rule(
            String id, ParticipantField field, Function<CheckedReport, List<Violation>> violations) {
        return new ReportRule(id, Severity.NOTE, Rule.SINCE_2024H1, RuleSubject.REPORT, field, id, violations);
    }
}
