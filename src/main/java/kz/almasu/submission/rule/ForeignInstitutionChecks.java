package kz.almasu.submission.rule;

import java.io.Serializable;
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

    static final ReportRule FOREIGN_INSTITUTION_IS_ABROAD = new ReportRule(
            "FOREIGN_INSTITUTION_IS_ABROAD",
            Severity.WARNING,
            Rule.SINCE_2026H2,
            RuleSubject.REPORT,
            ParticipantField.FOREIGN_INSTITUTION,
            "FOREIGN_INSTITUTION_IS_ABROAD",
            ForeignInstitutionChecks::inKazakhstan);

    static final List<ReportRule> ALL = List.of(
            FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY, FOREIGN_INSTITUTION_HAS_ONE_SPELLING, FOREIGN_INSTITUTION_IS_ABROAD);

    private ForeignInstitutionChecks() {}

    /**
     * One violation per institution abroad with an older possible duplicate.
     *
     * @param older possible duplicate by institution
     */
    private static List<Violation> violations(CheckedReport report, Map<ForeignInstitution, ForeignInstitution> older) {
        return violations(report, older, other -> List.of(other.getName(), other.getCountry()));
    }

    /** One violation per institution abroad with the name of a Kazakhstani one. */
    private static List<Violation> inKazakhstan(CheckedReport report) {
        return violations(report, report.kazakhstani(), List::of);
    }

    /**
     * @param found by institution abroad, what the rule found
     * @param parameters of the message about it
     */
    private static <T> List<Violation> violations(
            CheckedReport report,
            Map<ForeignInstitution, T> found,
            Function<T, List<? extends Serializable>> parameters) {
        return report.rows().stream()
                .filter(row -> found.containsKey(row.foreignInstitution()))
                .collect(Collectors.groupingBy(CheckedRow::foreignInstitution, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> violation(group.getKey(), group.getValue(), parameters.apply(found.get(group.getKey()))))
                .toList();
    }

    private static Violation violation(
            ForeignInstitution foreignInstitution, List<CheckedRow> rows, List<? extends Serializable> parameters) {
        return Violation.of(
                foreignInstitution.getCountry().getCode() + "|" + foreignInstitution.getSearchName(),
                rows.stream()
                        .map(row -> new Location(row, foreignInstitution.getName(), parameters))
                        .toList());
    }

    private static ReportRule rule(
            String id, ParticipantField field, Function<CheckedReport, List<Violation>> violations) {
        return new ReportRule(id, Severity.NOTE, Rule.SINCE_2024H1, RuleSubject.REPORT, field, id, violations);
    }
}
