package kz.almasu.submission.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.rule.CheckedReport;
import kz.almasu.submission.rule.CheckedRow;
import kz.almasu.submission.rule.EntryRule;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.ReportRule;
import kz.almasu.submission.rule.Rule;

/** Evaluates rules on a report. Row numbers are added by the caller. */
public final class RuleRunner {

    private RuleRunner() {}

    /** Returns issues sorted by severity, then in order of the rules. */
    public static List<Issue> run(CheckedReport report, Collection<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> issues(rule, report))
                .sorted(Comparator.comparing(Issue::severity))
                .toList();
    }

    private static Stream<Issue> issues(Rule rule, CheckedReport report) {
        if (rule instanceof EntryRule check) {
            return issues(check, report);
        }
        ReportRule check = (ReportRule) rule;
        return check.violations().apply(report).stream()
                .map(hit -> new Issue(
                        Issue.id(check, hit.issueKey()),
                        check,
                        hit.records(),
                        hit.locations().stream()
                                .map(spot -> occurrence(check, spot))
                                .toList(),
                        null));
    }

    private static Stream<Issue> issues(EntryRule check, CheckedReport report) {
        Map<String, List<Issue.Occurrence>> matters = new LinkedHashMap<>();
        for (CheckedRow row : report.rows()) {
            ParticipantEntry entry = row.entry();
            if (!check.condition().test(entry, report.halfYear())) {
                Finding finding = Finding.of(check, entry, report.halfYear(), 0);
                matters.computeIfAbsent(Objects.requireNonNull(check.issueKey().apply(entry)), any -> new ArrayList<>())
                        .add(new Issue.Occurrence(row.id(), row.fullName(), finding, List.of()));
            }
        }
        return matters.entrySet().stream()
                .map(matter -> new Issue(
                        Issue.id(check, matter.getKey()),
                        check,
                        matter.getValue().size(),
                        matter.getValue(),
                        null));
    }

    private static Issue.Occurrence occurrence(ReportRule check, ReportRule.Location spot) {
        CheckedRow row = spot.row();
        Finding finding = new Finding(
                check.id(),
                check.severity(),
                0,
                check.field() == null ? "" : check.field().column(),
                spot.value(),
                "check." + check.textKey(),
                spot.parameters());
        return row == null
                ? new Issue.Occurrence(null, "", finding, List.of())
                : new Issue.Occurrence(row.id(), row.fullName(), finding, List.of());
    }
}
