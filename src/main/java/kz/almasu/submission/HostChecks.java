package kz.almasu.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.ReportCheck.Hit;
import kz.almasu.submission.ReportCheck.Spot;

/** The rules about institutions abroad that may be another one under a second name, or in a wrong country. */
final class HostChecks {

    static final ReportCheck FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY = check(
            "FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY", ParticipantField.COUNTRY, report -> hits(report, report.abroad()));
    static final ReportCheck FOREIGN_INSTITUTION_HAS_ONE_SPELLING = check(
            "FOREIGN_INSTITUTION_HAS_ONE_SPELLING",
            ParticipantField.FOREIGN_INSTITUTION,
            report -> hits(report, report.alike()));

    static final List<ReportCheck> ALL =
            List.of(FOREIGN_INSTITUTION_IS_IN_ITS_COUNTRY, FOREIGN_INSTITUTION_HAS_ONE_SPELLING);

    private HostChecks() {}

    /** One for each host that has an older one it may be; {@code older} by the host. */
    private static List<Hit> hits(CheckedReport report, Map<ForeignInstitution, ForeignInstitution> older) {
        return report.rows().stream()
                .filter(row -> older.containsKey(row.host()))
                .collect(Collectors.groupingBy(CheckedRow::host, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(host -> hit(host.getKey(), host.getValue(), older.get(host.getKey())))
                .toList();
    }

    private static Hit hit(ForeignInstitution host, List<CheckedRow> rows, ForeignInstitution older) {
        return Hit.of(
                host.getCountry().getCode() + "|" + host.getSearchName(),
                rows.stream()
                        .map(row -> new Spot(row, host.getName(), List.of(older.getName(), older.getCountry())))
                        .toList());
    }

    private static ReportCheck check(String id, ParticipantField field, Function<CheckedReport, List<Hit>> hits) {
        return new ReportCheck(id, Severity.NOTE, Rule.SECOND, Subject.REPORT, field, id, hits);
    }
}
