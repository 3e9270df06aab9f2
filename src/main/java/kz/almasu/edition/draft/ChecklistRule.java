package kz.almasu.edition.draft;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule about a note that is to be published.
 *
 * @param id its name, which says what must be true; its text is {@code checklist.<id>}
 * @param targetType where whoever wants to mend it has to go
 * @param findings what contradicts it
 */
public record ChecklistRule(
        String id, Weight weight, TargetType targetType, Function<DraftNote, Stream<ChecklistFinding>> findings) {

    /** How much it weighs. */
    public enum Weight {
        /** The note is not published while it is so. */
        BLOCKING,
        /** The note can be published; somebody should look first. */
        WARNING
    }

    /** Where something can be mended; what there is the item's target. */
    public enum TargetType {
        /** The half-year itself. */
        PERIOD,
        /** The report of an institution, or all reports. */
        SUBMISSION,
        /** A table of the note. */
        TABLE,
        /** A paragraph of the analyst. */
        PARAGRAPH,
        /** The note on a table. */
        TABLE_NOTE
    }

    /**
     * What was found, as {@link ChecklistItem} has it.
     *
     * @param targetType where it is mended; null for the rule's own place
     */
    record ChecklistFinding(TargetType targetType, String target, List<Object> parameters) {

        static ChecklistFinding of(String target, Object... parameters) {
            return new ChecklistFinding(null, target, List.of(parameters));
        }

        static ChecklistFinding ofStatement(AnalystStatement statement, Object... parameters) {
            return new ChecklistFinding(statement.targetType(), statement.target(), List.of(parameters));
        }
    }

    Stream<ChecklistItem> evaluate(DraftNote manuscript) {
        return findings.apply(manuscript)
                .map(found -> new ChecklistItem(
                        id,
                        weight,
                        found.targetType() == null ? targetType : found.targetType(),
                        found.target(),
                        found.parameters()));
    }
}
