package kz.almasu.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.almasu.submission.Rule;
import kz.almasu.submission.Rules;
import kz.almasu.submission.Subject;
import kz.almasu.web.Say;

/** The catalogue of all rules, for everybody. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private Say say;

    /** The rules about one subject, the gravest first. */
    public record Section(Subject subject, List<Rule> rules) {}

    /** From which half-year on it holds; empty for a rule that always did. */
    public String since(Rule rule) {
        return rule.since().equals(Rule.BEGINNING) ? "" : say.of(rule.since());
    }

    public List<Section> getSections() {
        return Arrays.stream(Subject.values())
                .map(subject -> new Section(
                        subject,
                        Rules.latest().stream()
                                .filter(rule -> rule.subject() == subject)
                                .sorted(Comparator.comparing(Rule::severity))
                                .toList()))
                .toList();
    }
}
