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
import kz.almasu.system.TextFolding;
import kz.almasu.web.Labels;
import kz.almasu.web.UserLanguage;

/** Public catalogue of all rules. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private Labels labels;

    @Inject
    private UserLanguage language;

    private String text = "";
    private List<RuleSection> sections;

    /** Rules about a subject, the most severe first. */
    public record RuleSection(RuleSubject subject, List<Rule> rules) {}

    /** Returns the first half-year to which the rule applies; empty if it applies to all. */
    public String since(Rule rule) {
        return rule.since().equals(HalfYear.FIRST) ? "" : labels.label(rule.since());
    }

    /** Returns the rules that contain all words of the searched text. */
    public List<RuleSection> getSections() {
        if (sections == null) {
            sections = Arrays.stream(RuleSubject.values())
                    .map(subject -> new RuleSection(
                            subject,
                            Rules.latest().stream()
                                    .filter(rule -> rule.subject() == subject && isSearched(rule))
                                    .sorted(Comparator.comparing(Rule::severity))
                                    .toList()))
                    .filter(section -> !section.rules().isEmpty())
                    .toList();
        }
        return sections;
    }

    private boolean isSearched(Rule rule) {
        String shown = TextFolding.fold(String.join(
                " ",
                rule.heading(language.getCurrent()),
                rule.demand(language.getCurrent()),
                rule.remedy(language.getCurrent()),
                rule.id()));
        return Arrays.stream(TextFolding.fold(text).split("\\s+")).allMatch(shown::contains);
    }

    /** Returns the number of rules shown. */
    public int getShown() {
        return getSections().stream()
                .mapToInt(section -> section.rules().size())
                .sum();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
