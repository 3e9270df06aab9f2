package kz.almasu.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.submission.finding.Explanation;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;

/**
 * An issue that the report would have after importing the sheet. It may prevent submitting, but never the import.
 *
 * @param records number of participants concerned
 * @param finding the first occurrence
 * @param summary what the rule demands, for notes that differ in what was found; else empty
 * @param firstOccurrences the first occurrences; empty for the report as a whole
 * @param remainingCount number of further occurrences
 * @param explanation explanation given by the office before; null if there is none
 * @param open true for a warning without an explanation, or explained for fewer participants
 */
public record ExpectedIssue(
        long records,
        Finding finding,
        Map<Language, String> summary,
        List<SheetOccurrence> firstOccurrences,
        int remainingCount,
        String explanation,
        boolean open)
        implements Serializable {

    /**
     * An occurrence in the sheet.
     *
     * @param cell address of the cell; null if the sheet has no such column
     * @param name name of the participant
     */
    public record SheetOccurrence(String cell, int row, String name) implements Serializable {}

    public static ExpectedIssue of(Issue issue, ParseResult parseResult) {
        boolean hasRows = issue.firstOccurrences().get(0).finding().row() > 0;
        return new ExpectedIssue(
                issue.records(),
                issue.firstOccurrences().get(0).finding(),
                issue.isVaried() ? demands(issue.rule()) : Map.of(),
                hasRows
                        ? issue.firstOccurrences().stream()
                                .map(occurrence -> occurrence(occurrence, parseResult))
                                .toList()
                        : List.of(),
                issue.remainingCount(),
                Optional.ofNullable(issue.explanation())
                        .map(Explanation::getText)
                        .orElse(null),
                issue.isOpen());
    }

    private static Map<Language, String> demands(Rule rule) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), rule::demand));
    }

    private static SheetOccurrence occurrence(Issue.Occurrence occurrence, ParseResult parseResult) {
        String cell = Optional.ofNullable(parseResult.addressOf(occurrence.finding()))
                .map(Object::toString)
                .orElse(null);
        return new SheetOccurrence(cell, occurrence.finding().row(), occurrence.name());
    }

    public Severity severity() {
        return finding.severity();
    }

    public String message(Language language) {
        return summary.getOrDefault(language, finding.message(language));
    }
}
