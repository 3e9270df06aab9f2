package kz.almasu.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.submission.finding.Explanation;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;

/**
 * What a rule would find in the report if the uploaded sheet were stored; it prevents submitting perhaps, storing never.
 *
 * @param records how many participants it is about
 * @param finding as its first place says it
 * @param firstOccurrences its first places; none for the report as a whole
 * @param remainingCount how many places come after the first
 * @param explanation what the office has said to it already; null for nothing
 * @param open whether it is a warning that is not explained, or not for so many participants
 */
public record ExpectedIssue(
        long records,
        Finding finding,
        List<SheetOccurrence> firstOccurrences,
        int remainingCount,
        String explanation,
        boolean open)
        implements Serializable {

    /** Where: the cell, which is null if the sheet has no such column, and the participant's name. */
    public record SheetOccurrence(String cell, int row, String name) implements Serializable {}

    public static ExpectedIssue of(Issue concern, ParseResult reading) {
        boolean isOfRows = concern.firstOccurrences().get(0).finding().row() > 0;
        return new ExpectedIssue(
                concern.records(),
                concern.firstOccurrences().get(0).finding(),
                isOfRows
                        ? concern.firstOccurrences().stream()
                                .map(place -> occurrence(place, reading))
                                .toList()
                        : List.of(),
                concern.remainingCount(),
                Optional.ofNullable(concern.explanation())
                        .map(Explanation::getText)
                        .orElse(null),
                concern.isOpen());
    }

    private static SheetOccurrence occurrence(Issue.Occurrence place, ParseResult reading) {
        String cell = Optional.ofNullable(reading.addressOf(place.finding()))
                .map(Object::toString)
                .orElse(null);
        return new SheetOccurrence(cell, place.finding().row(), place.name());
    }

    public Severity severity() {
        return finding.severity();
    }

    public String message(Language language) {
        return finding.message(language);
    }
}
