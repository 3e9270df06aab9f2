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

/** The catalogue of all rules, for everybody. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private Labels labels;

    /** The rules about one subject, the gravest first. */
    public record RuleSection(RuleSubject subject, List<Rule> rules) {}

    /** From which half-year on it holds; empty for a rule that always did. */
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
