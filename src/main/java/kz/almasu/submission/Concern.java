package kz.almasu.submission;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.almasu.registry.Institution;
import kz.almasu.system.Language;
import kz.almasu.system.Sha256;

/**
 * What one rule has found in a report, in one matter: where, in how many participants, and how the office explains it.
 *
 * @param id tells it from all others of the report; made of the rule and of content, so that a new upload keeps it
 * @param records how many participants it is about
 * @param places each of them, or the report as a whole; never empty
 * @param explanation null if none was given
 */
public record Concern(String id, Rule rule, long records, List<Place> places, Explanation explanation) {

    /** So many places are named where there is little room. */
    private static final int FIRST_PLACES = 5;

    private static final int ID_LENGTH = 16;

    private static final Comparator<Place> ROWS =
            Comparator.comparingInt(place -> place.finding().row());

    /**
     * Where it was found.
     *
     * @param participant the participant's id; null for the report as a whole
     * @param name the participant's; empty for the report as a whole
     * @param elsewhere the other institutions that have reported the same; told to the ministry only, else empty
     */
    public record Place(Long participant, String name, Finding finding, List<Institution> elsewhere) {

        public Place {
            elsewhere = List.copyOf(elsewhere);
        }

        private Place inRow(int number) {
            return new Place(participant, name, finding.inRow(number), elsewhere);
        }
    }

    public Concern {
        places = List.copyOf(places);
    }

    static String id(Rule rule, String matter) {
        return Sha256.of((rule.id() + "|" + matter).getBytes(StandardCharsets.UTF_8))
                .substring(0, ID_LENGTH);
    }

    /** The same with the rows of the list in which its participants stand; its places are in that order. */
    Concern inRows(Map<Long, Integer> numbers) {
        List<Place> numbered = places.stream()
                .map(place -> place.participant() == null ? place : place.inRow(numbers.get(place.participant())))
                .sorted(ROWS)
                .toList();
        return new Concern(id, rule, records, numbered, explanation);
    }

    /** The same of planned participants: they have no ids yet, and what told them apart is their row of the sheet. */
    Concern inSheet() {
        List<Place> planned = places.stream()
                .map(place -> place.participant() == null
                        ? place
                        : new Place(
                                null,
                                place.name(),
                                place.finding().inRow(place.participant().intValue()),
                                place.elsewhere()))
                .sorted(ROWS)
                .toList();
        return new Concern(id, rule, records, planned, explanation);
    }

    boolean isAboutParticipants() {
        return places.get(0).participant() != null;
    }

    Concern explained(Explanation given) {
        return new Concern(id, rule, records, places, given);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Whether it is a warning that nobody has explained, or not for so many participants. */
    public boolean isOpen() {
        return severity() == Severity.WARNING && (explanation == null || explanation.getRecords() < records);
    }

    /** Whether it was explained for fewer participants than it is about now. */
    public boolean isOutgrown() {
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
    public List<Place> first() {
        return places.subList(0, Math.min(places.size(), FIRST_PLACES));
    }

    /** How many places come after the first. */
    public int others() {
        return places.size() - first().size();
    }

    /** What was found, as its first place says it. */
    public String message(Language language) {
        return places.get(0).finding().message(language);
    }
}
