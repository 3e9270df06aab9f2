package kz.almasu.api;

import java.util.List;
import kz.almasu.submission.Finding;
import kz.almasu.system.Language;

/**
 * What is wrong with one field.
 *
 * @param field the name of its column
 */
public record FieldFinding(String field, String rule, String message) {

    static List<FieldFinding> all(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> new FieldFinding(finding.column(), finding.rule(), finding.message(language)))
                .toList();
    }
}
