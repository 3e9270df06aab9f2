package kz.almasu.edition.draft;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of the publishing checklist.
 *
 * @param id named by what must be true; its message key is {@code checklist.<id>}
 * @param targetType what has to be corrected, unless a finding names another type
 */
public record ChecklistRule(
        String id, Weight weight, TargetType targetType, Function<DraftNote, Stream<ChecklistFinding>> findings) {

    /** Blocking findings prevent publishing; warnings do not. */
    public enum Weight {
        BLOCKING,
        WARNING
    }

    /** Type of the object to correct; {@link ChecklistItem#target} identifies it. */
    public enum TargetType {
        PERIOD,
        /** The report of one institution, or all reports. */
        SUBMISSION,
        TABLE,
        PARAGRAPH,
        TABLE_NOTE,
        /** A computed sentence that an analyst revised. */
        SENTENCE,
        /** A published note, as half-year and number: {@code 2024H1/2}. */
        EDITION
    }

    /**
     * A violation, before the rule is added to it.
     *
     * @param targetType null for the rule's own
     */
    record ChecklistFinding(TargetType targetType, String target, List<Object> parameters) {

        static ChecklistFinding of(String target, Object... parameters) {
            return new ChecklistFinding(null, target, List.of(parameters));
        }

        static ChecklistFinding ofStatement(AnalystStatement statement, Object... parameters) {
            return new ChecklistFinding(statement.targetType(), statement.target(), List.of(parameters));
        }
    }

    Stream<ChecklistItem> evaluate(DraftNote draft) {
        return findings.apply(draft)
                .map(finding -> new ChecklistItem(
                        id,
                        weight,
                        finding.targetType() == null ? targetType : finding.targetType(),
                        finding.target(),
                        finding.parameters()));
    }
}
