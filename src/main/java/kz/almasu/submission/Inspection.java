package kz.almasu.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds a report against rules. Where in the list a participant stands is not known here. */
final class Inspection {

    private Inspection() {}

    /** What they find, the gravest first, within a severity in the order of the rules. */
    static List<Concern> of(CheckedReport report, Collection<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> found(rule, report))
                .sorted(Comparator.comparing(Concern::severity))
                .toList();
    }

    private static Stream<Concern> found(Rule rule, CheckedReport report) {
        if (rule instanceof Check check) {
            return found(check, report);
        }
        ReportCheck check = (ReportCheck) rule;
        return check.hits().apply(report).stream()
                .map(hit -> new Concern(
                        Concern.id(check, hit.matter()),
                        check,
                        hit.records(),
                        hit.spots().stream().map(spot -> place(check, spot)).toList(),
                        null));
    }

    private static Stream<Concern> found(Check check, CheckedReport report) {
        Map<String, List<Concern.Place>> matters = new LinkedHashMap<>();
        for (CheckedRow row : report.rows()) {
            ParticipantEntry entry = row.entry();
            if (!check.holds().test(entry, report.halfYear())) {
                Finding finding = Finding.of(check, entry, report.halfYear(), 0);
                matters.computeIfAbsent(Objects.requireNonNull(check.matter().apply(entry)), any -> new ArrayList<>())
                        .add(new Concern.Place(row.id(), row.fullName(), finding, List.of()));
            }
        }
        return matters.entrySet().stream()
                .map(matter -> new Concern(
                        Concern.id(check, matter.getKey()),
                        check,
                        matter.getValue().size(),
                        matter.getValue(),
                        null));
    }

    private static Concern.Place place(ReportCheck check, ReportCheck.Spot spot) {
        CheckedRow row = spot.row();
        Finding finding = new Finding(
                check.id(),
                check.severity(),
                0,
                check.field() == null ? "" : check.field().column(),
                spot.value(),
                "check." + check.text(),
                spot.parameters());
        return row == null
                ? new Concern.Place(null, "", finding, List.of())
                : new Concern.Place(row.id(), row.fullName(), finding, List.of());
    }
}
