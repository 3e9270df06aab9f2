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
        if (rule instanceof EntryRule entryRule) {
            return issues(entryRule, report);
        }
        ReportRule reportRule = (ReportRule) rule;
        return reportRule.violations().apply(report).stream()
                .map(violation -> new Issue(
                        Issue.id(reportRule, violation.issueKey()),
                        reportRule,
                        violation.records(),
                        violation.locations().stream()
                                .map(location -> occurrence(reportRule, location))
                                .toList(),
                        null));
    }

    private static Stream<Issue> issues(EntryRule rule, CheckedReport report) {
        Map<String, List<Issue.Occurrence>> byIssueKey = new LinkedHashMap<>();
        for (CheckedRow row : report.rows()) {
            ParticipantEntry entry = row.entry();
            if (!rule.condition().test(entry, report.halfYear())) {
                Finding finding = Finding.of(rule, entry, report.halfYear(), 0);
                byIssueKey
                        .computeIfAbsent(Objects.requireNonNull(rule.issueKey().apply(entry)), key -> new ArrayList<>())
                        .add(new Issue.Occurrence(row.id(), row.fullName(), finding, List.of()));
            }
        }
        return byIssueKey.entrySet().stream()
                .map(group -> new Issue(
                        Issue.id(rule, group.getKey()), rule, group.getValue().size(), group.getValue(), null));
    }

    private static Issue.Occurrence occurrence(ReportRule rule, ReportRule.Location location) {
        CheckedRow row = location.row();
        Finding finding = new Finding(
                rule.id(),
                rule.severity(),
                0,
                rule.field() == null ? "" : rule.field().column(),
                location.value(),
                "check." + rule.textKey(),
                location.parameters());
        return row == null
                ? new Issue.Occurrence(null, "", finding, List.of())
                : new Issue.Occurrence(row.id(), row.fullName(), finding, List.of());
    }
}
