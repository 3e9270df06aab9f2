package kz.almasu.submission.version;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.almasu.submission.finding.Explanation;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Rules;
import kz.almasu.system.Language;

/**
 * An explanation of a warning as submitted.
 *
 * @param issueId id of the issue explained
 * @param rule id of the rule
 * @param records number of participants covered
 * @param messages message of the issue in each language; empty if not stored. Not part of the signed content
 */
public record ReportedExplanation(
        String issueId, String rule, long records, String text, Map<Language, String> messages)
        implements Serializable {

    private static final String FINDING = "finding";

    public ReportedExplanation {
        messages = Map.copyOf(messages);
    }

    ReportedExplanation(String issueId, String rule, long records, String text) {
        this(issueId, rule, records, text, Map.of());
    }

    static ReportedExplanation of(Issue issue) {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, issue.message(language));
        }
        return of(issue.explanation()).withMessages(messages);
    }

    static ReportedExplanation of(Explanation explanation) {
        return new ReportedExplanation(
                explanation.getIssueId(), explanation.getRule(), explanation.getRecords(), explanation.getText());
    }

    ReportedExplanation withMessages(Map<Language, String> localizedMessages) {
        return new ReportedExplanation(issueId, rule, records, text, localizedMessages);
    }

    JsonObject json() {
        return object().add(FINDING, issueId)
                .add("rule", rule)
                .add("records", records)
                .add("explanation", text)
                .build();
    }

    static boolean isExplanation(JsonObject line) {
        return line.containsKey(FINDING);
    }

    static ReportedExplanation read(JsonObject json) {
        return new ReportedExplanation(
                json.getString(FINDING),
                json.getString("rule"),
                json.getJsonNumber("records").longValueExact(),
                json.getString("explanation"));
    }

    /** The message at the time of submission or, if not stored, the requirement of the rule. */
    public String message(Language language) {
        return messages.getOrDefault(language, demand(language));
    }

    /** The requirement of the rule; its id if the rule no longer exists. */
    private String demand(Language language) {
        Optional<Rule> known = Rules.latest().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst();
        return known.map(found -> found.demand(language)).orElse(rule);
    }
}
