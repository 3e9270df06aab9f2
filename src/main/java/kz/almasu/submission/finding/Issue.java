package kz.almasu.submission.finding;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.almasu.registry.Institution;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import kz.almasu.system.Sha256;

/**
 * What one rule has found in a report, in one matter: where, in how many participants, and how the office explains it.
 *
 * @param id tells it from all others of the report; made of the rule and of content, so that a new upload keeps it
 * @param records how many participants it is about
 * @param occurrences each of them, or the report as a whole; never empty
 * @param explanation null if none was given
 */
public record Issue(String id, Rule rule, long records, List<Occurrence> occurrences, Explanation explanation) {

    /** So many places are named where there is little room. */
    private static final int MAX_FIRST_OCCURRENCES = 5;

    private static final int ID_LENGTH = 16;

    private static final Comparator<Occurrence> BY_ROW =
            Comparator.comparingInt(place -> place.finding().row());

    /**
     * Where it was found.
     *
     * @param participant the participant's id; null for the report as a whole
     * @param name the participant's; empty for the report as a whole
     * @param otherInstitutions the other institutions that have reported the same; told to the ministry only, else empty
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

    static String id(Rule rule, String matter) {
        return Sha256.of((rule.id() + "|" + matter).getBytes(StandardCharsets.UTF_8))
                .substring(0, ID_LENGTH);
    }

    /** The same with the rows of the list in which its participants stand; its places are in that order. */
    Issue withRows(Map<Long, Integer> numbers) {
        List<Occurrence> numbered = occurrences.stream()
                .map(place -> place.participant() == null ? place : place.withRow(numbers.get(place.participant())))
                .sorted(BY_ROW)
                .toList();
        return new Issue(id, rule, records, numbered, explanation);
    }

    /** The same of planned participants: they have no ids yet, and what told them apart is their row of the sheet. */
    Issue withSheetRows() {
        List<Occurrence> planned = occurrences.stream()
                .map(place -> place.participant() == null
                        ? place
                        : new Occurrence(
                                null,
                                place.name(),
                                place.finding().withRow(place.participant().intValue()),
                                place.otherInstitutions()))
                .sorted(BY_ROW)
                .toList();
        return new Issue(id, rule, records, planned, explanation);
    }

    boolean isAboutParticipants() {
        return occurrences.get(0).participant() != null;
    }

    Issue withExplanation(Explanation given) {
        return new Issue(id, rule, records, occurrences, given);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Whether it is a warning that nobody has explained, or not for so many participants. */
    public boolean isOpen() {
        return severity() == Severity.WARNING && (explanation == null || explanation.getRecords() < records);
    }

    /** Whether it was explained for fewer participants than it is about now. */
    public boolean isExplanationOutdated() {
        return isOpen() && explanation != null;
    }

    /** Whether the report cannot be submitted with it. */
    public boolean isBlocking() {
        return severity() == Severity.ERROR || isOpen();
    }

    /** Whether an explanation can be given. */
    public boolean isExplainable() {
        return severity() == Severity.WARNING;
    }

    /** Its first places: all, if they are few. */
    public List<Occurrence> firstOccurrences() {
        return occurrences.subList(0, Math.min(occurrences.size(), MAX_FIRST_OCCURRENCES));
    }

    /** How many places come after the first. */
    public int remainingCount() {
        return occurrences.size() - firstOccurrences().size();
    }

    /** What was found, as its first place says it. */
    public String message(Language language) {
        return occurrences.get(0).finding().message(language);
    }
}
