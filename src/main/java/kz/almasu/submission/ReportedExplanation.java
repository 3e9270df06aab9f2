package kz.almasu.submission;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Optional;
import kz.almasu.system.Language;

/**
 * A warning as it was explained when the report was submitted.
 *
 * @param finding the id of what was found
 * @param rule the id of the rule
 * @param records for how many participants it was explained
 */
public record ReportedExplanation(String finding, String rule, long records, String text) implements Serializable {

    private static final String FINDING = "finding";

    static ReportedExplanation of(Explanation explanation) {
        return new ReportedExplanation(
                explanation.getFinding(), explanation.getRule(), explanation.getRecords(), explanation.getText());
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

    /** What the rule demands, in this language; its id, if there is no such rule any more. */
    public String demand(Language language) {
        Optional<Rule> known =
                Rules.latest().stream().filter(one -> one.id().equals(rule)).findFirst();
        return known.map(one -> one.demand(language)).orElse(rule);
    }
}
