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
 * A warning as it was explained when the report was submitted.
 *
 * @param issueId the id of what was found
 * @param rule the id of the rule
 * @param records for how many participants it was explained
 * @param messages what was found, in each language; empty where that was not kept. It is not declared
 */
public record ReportedExplanation(
        String issueId, String rule, long records, String text, Map<Language, String> messages)
        implements Serializable {

    private static final String FINDING = "finding";

    public ReportedExplanation {
        messages = Map.copyOf(messages);
    }

    ReportedExplanation(String finding, String rule, long records, String text) {
        this(finding, rule, records, text, Map.of());
    }

    /** Of what was found and explained. */
    static ReportedExplanation of(Issue concern) {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, concern.message(language));
        }
        return of(concern.explanation()).withMessages(messages);
    }

    static ReportedExplanation of(Explanation explanation) {
        return new ReportedExplanation(
                explanation.getIssueId(), explanation.getRule(), explanation.getRecords(), explanation.getText());
    }

    ReportedExplanation withMessages(Map<Language, String> known) {
        return new ReportedExplanation(issueId, rule, records, text, known);
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

    /** What was found, as it was said when it was submitted; where that was not kept, what the rule demands. */
    public String message(Language language) {
        return messages.getOrDefault(language, demand(language));
    }

    /** Its id, if there is no such rule any more. */
    private String demand(Language language) {
        Optional<Rule> known =
                Rules.latest().stream().filter(one -> one.id().equals(rule)).findFirst();
        return known.map(one -> one.demand(language)).orElse(rule);
    }
}
