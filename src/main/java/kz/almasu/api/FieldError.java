package kz.almasu.api;

import java.util.List;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;

/**
 * What is wrong with one field.
 *
 * @param field the name of its column
 */
public record FieldError(String field, String rule, String message) {

    public static List<FieldError> all(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> new FieldError(finding.column(), finding.rule(), finding.message(language)))
                .toList();
    }
}
