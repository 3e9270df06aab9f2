package kz.almasu.submission;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.almasu.system.Language;

/**
 * A warning as it was explained when the report was submitted.
 *
 * @param finding the id of what was found
 * @param rule the id of the rule
 * @param records for how many participants it was explained
 * @param messages what was found, in each language; empty where that was not kept. It is not declared
 */
public record ReportedExplanation(
        String finding, String rule, long records, String text, Map<Language, String> messages)
        implements Serializable {

    private static final String FINDING = "finding";

    public ReportedExplanation {
        messages = Map.copyOf(messages);
    }

    ReportedExplanation(String finding, String rule, long records, String text) {
        this(finding, rule, records, text, Map.of());
    }

    /** Of what was found and explained. */
    static ReportedExplanation of(Concern concern) {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, concern.message(language));
        }
        return of(concern.explanation()).saying(messages);
    }

    static ReportedExplanation of(Explanation explanation) {
        return new ReportedExplanation(
                explanation.getFinding(), explanation.getRule(), explanation.getRecords(), explanation.getText());
    }

    ReportedExplanation saying(Map<Language, String> known) {
        return new ReportedExplanation(finding, rule, records, text, known);
    }

    JsonObject json() {
        return object().add(FINDING, finding)
                .add("rule", rule)
                .add("records", records)
                .add("explanation", text)
                .build();
    }

    static boolean isOne(JsonObject line) {
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
    public String matter(Language language) {
        return messages.getOrDefault(language, demand(language));
    }

    /** Its id, if there is no such rule any more. */
    private String demand(Language language) {
        Optional<Rule> known =
                Rules.latest().stream().filter(one -> one.id().equals(rule)).findFirst();
        return known.map(one -> one.demand(language)).orElse(rule);
    }
}
