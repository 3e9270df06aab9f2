package kz.almasu.api;

import java.util.List;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;

/**
 * A validation error of one field.
 *
 * @param field column name
 * @param rule id of the violated rule
 */
public record FieldError(String field, String rule, String message) {

    public static List<FieldError> all(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> new FieldError(finding.column(), finding.rule(), finding.message(language)))
                .toList();
    }
}
