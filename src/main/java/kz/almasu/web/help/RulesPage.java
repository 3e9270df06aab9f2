package kz.almasu.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.RuleSubject;
import kz.almasu.submission.rule.Rules;
import kz.almasu.web.Labels;

/** Public catalogue of all rules. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private Labels labels;

    /** Rules about a subject, the most severe first. */
    public record RuleSection(RuleSubject subject, List<Rule> rules) {}

    /** Returns the first half-year to which the rule applies; empty if it applies to all. */
    public String since(Rule rule) {
        return rule.since().equals(HalfYear.FIRST) ? "" : labels.label(rule.since());
    }

    public List<RuleSection> getSections() {
        return Arrays.stream(RuleSubject.values())
                .map(subject -> new RuleSection(
                        subject,
                        Rules.latest().stream()
                                .filter(rule -> rule.subject() == subject)
                                .sorted(Comparator.comparing(Rule::severity))
                                .toList()))
                .toList();
    }
}
