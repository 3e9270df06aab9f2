package kz.almasu.submission.finding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.registry.Institution;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import kz.almasu.system.Sha256;

/**
 * Findings of one rule in a report that share one explanation.
 *
 * @param id unique in the report; computed from rule and content, so that it is stable across uploads
 * @param records number of participants concerned
 * @param occurrences one per participant, or one for the report as a whole; never empty
 * @param explanation null if there is none
 */
public record Issue(String id, Rule rule, long records, List<Occurrence> occurrences, Explanation explanation) {

    /** Number of occurrences listed in short views. */
    private static final int MAX_FIRST_OCCURRENCES = 5;

    private static final int ID_LENGTH = 16;

    private static final Comparator<Occurrence> BY_ROW =
            Comparator.comparingInt(occurrence -> occurrence.finding().row());

    /**
     * One finding of the issue.
     *
     * @param participant null for the report as a whole
     * @param name of the participant; empty for the report as a whole
     * @param otherInstitutions institutions that report the same; shown to the ministry only, else empty
     */
    public record Occurrence(Long participant, String name, Finding finding, List<Institution> otherInstitutions) {

        public Occurrence {
            otherInstitutions = List.copyOf(otherInstitutions);
        }

        private Occurrence withRow(int number) {
            return new Occurrence(participant, name, finding.withRow(number), otherInstitutions);
        }
    }

    public Issue {
        occurrences = List.copyOf(occurrences);
    }

    static String id(Rule rule, String issueKey) {
        return Sha256.of((rule.id() + "|" + issueKey).getBytes(StandardCharsets.UTF_8))
                .substring(0, ID_LENGTH);
    }

    /**
     * A copy with row numbers, sorted by them.
     *
     * @param numbers row by participant id
     */
    Issue withRows(Map<Long, Integer> numbers) {
        List<Occurrence> numbered = occurrences.stream()
                .map(occurrence -> occurrence.participant() == null
                        ? occurrence
                        : occurrence.withRow(numbers.get(occurrence.participant())))
                .sorted(BY_ROW)
                .toList();
        return new Issue(id, rule, records, numbered, explanation);
    }

    /** A copy for planned participants, which have no ids yet: their rows in the sheet served as ids. */
    Issue withSheetRows() {
        List<Occurrence> planned = occurrences.stream()
                .map(occurrence -> occurrence.participant() == null
                        ? occurrence
                        : new Occurrence(
                                null,
                                occurrence.name(),
                                occurrence
                                        .finding()
                                        .withRow(occurrence.participant().intValue()),
                                occurrence.otherInstitutions()))
                .sorted(BY_ROW)
                .toList();
        return new Issue(id, rule, records, planned, explanation);
    }

    boolean isAboutParticipants() {
        return occurrences.get(0).participant() != null;
    }

    Issue withExplanation(Explanation other) {
        return new Issue(id, rule, records, occurrences, other);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** True for a warning without an explanation, or with one for fewer participants. */
    public boolean isOpen() {
        return severity() == Severity.WARNING && (explanation == null || explanation.getRecords() < records);
    }

    /** True if the explanation covers fewer participants than concerned now. */
    public boolean isExplanationOutdated() {
        return isOpen() && explanation != null;
    }

    public boolean isBlocking() {
        return severity() == Severity.ERROR || isOpen();
    }

    public boolean isExplainable() {
        return severity() == Severity.WARNING;
    }

    /** Up to five occurrences. */
    public List<Occurrence> firstOccurrences() {
        return occurrences.subList(0, Math.min(occurrences.size(), MAX_FIRST_OCCURRENCES));
    }

    /** Number of occurrences after {@link #firstOccurrences}. */
    public int remainingCount() {
        return occurrences.size() - firstOccurrences().size();
    }

    /** Message of the first occurrence. */
    public String message(Language language) {
        return occurrences.get(0).finding().message(language);
    }

    /** The message, or the demand of the rule for notes that differ in what was found. */
    public String summary(Language language) {
        return isVaried() ? rule.demand(language) : message(language);
    }

    /** True for notes that differ in what was found, as merged ones do. */
    public boolean isVaried() {
        Finding first = occurrences.get(0).finding();
        return severity() == Severity.NOTE
                && occurrences.stream()
                        .map(Occurrence::finding)
                        .anyMatch(other -> !other.value().equals(first.value())
                                || !other.parameters().equals(first.parameters()));
    }

    /** Merges the notes of each rule into one, in the place of the first: they need nothing done one by one. */
    public static List<Issue> mergeNotes(List<Issue> issues) {
        Map<String, Issue> merged = new LinkedHashMap<>();
        issues.forEach(issue -> merged.merge(
                issue.severity() == Severity.NOTE ? issue.rule().id() : issue.id(), issue, Issue::mergedWith));
        return List.copyOf(merged.values());
    }

    private Issue mergedWith(Issue other) {
        List<Occurrence> all = new ArrayList<>(occurrences);
        all.addAll(other.occurrences);
        return new Issue(id, rule, records + other.records, all, explanation);
    }
}
