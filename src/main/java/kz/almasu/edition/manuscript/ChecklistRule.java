package kz.almasu.edition.manuscript;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule about a note that is to be published.
 *
 * @param id its name, which says what must be true; its text is {@code checklist.<id>}
 * @param place where whoever wants to mend it has to go
 * @param finds what contradicts it
 */
public record ChecklistRule(String id, Weight weight, Place place, Function<Manuscript, Stream<Found>> finds) {

    /** How much it weighs. */
    public enum Weight {
        /** The note is not published while it is so. */
        BLOCKING,
        /** The note can be published; somebody should look first. */
        WARNING
    }

    /** Where something can be mended; what there is the item's target. */
    public enum Place {
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
     * @param place where it is mended; null for the rule's own place
     */
    record Found(Place place, String target, List<Object> parameters) {

        static Found at(String target, Object... parameters) {
            return new Found(null, target, List.of(parameters));
        }

        static Found in(WrittenStatement statement, Object... parameters) {
            return new Found(statement.place(), statement.target(), List.of(parameters));
        }
    }

    Stream<ChecklistItem> find(Manuscript manuscript) {
        return finds.apply(manuscript)
                .map(found -> new ChecklistItem(
                        id, weight, found.place() == null ? place : found.place(), found.target(), found.parameters()));
    }
}
