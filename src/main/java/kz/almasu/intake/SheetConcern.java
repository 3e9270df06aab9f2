package kz.almasu.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Explanation;
import kz.almasu.submission.Finding;
import kz.almasu.submission.Severity;
import kz.almasu.system.Language;

/**
 * What a rule would find in the report if the uploaded sheet were stored; it prevents submitting perhaps, storing never.
 *
 * @param records how many participants it is about
 * @param finding as its first place says it
 * @param first its first places; none for the report as a whole
 * @param others how many places come after the first
 * @param explanation what the office has said to it already; null for nothing
 * @param open whether it is a warning that is not explained, or not for so many participants
 */
public record SheetConcern(
        long records, Finding finding, List<Spot> first, int others, String explanation, boolean open)
        implements Serializable {

    /** Where: the cell, which is null if the sheet has no such column, and the participant's name. */
    public record Spot(String cell, int row, String name) implements Serializable {}

    static SheetConcern of(Concern concern, Reading reading) {
        boolean isOfRows = concern.first().get(0).finding().row() > 0;
        return new SheetConcern(
                concern.records(),
                concern.first().get(0).finding(),
                isOfRows
                        ? concern.first().stream()
                                .map(place -> spot(place, reading))
                                .toList()
                        : List.of(),
                concern.others(),
                Optional.ofNullable(concern.explanation())
                        .map(Explanation::getText)
                        .orElse(null),
                concern.isOpen());
    }

    private static Spot spot(Concern.Place place, Reading reading) {
        String cell = Optional.ofNullable(reading.place(place.finding()))
                .map(Object::toString)
                .orElse(null);
        return new Spot(cell, place.finding().row(), place.name());
    }

    public Severity severity() {
        return finding.severity();
    }

    public String message(Language language) {
        return finding.message(language);
    }
}
