package kz.almasu.submission;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import kz.almasu.period.HalfYear;

/**
 * A rule about a report as a whole.
 *
 * @param field where a finding about a participant stands; null if it is about none
 * @param text end of the keys of its texts; in its message {0} is the value of the spot, {1} and so on its parameters
 * @param hits what breaks the rule
 */
public record ReportCheck(
        String id,
        Severity severity,
        HalfYear since,
        Subject subject,
        ParticipantField field,
        String text,
        Function<CheckedReport, List<Hit>> hits)
        implements Rule {

    /**
     * One matter in which the rule is broken.
     *
     * @param matter tells it from the other matters of the rule, by content: it is the same after a new upload
     * @param records how many participants it is about
     */
    record Hit(String matter, long records, List<Spot> spots) {

        /** About these participants, one spot each. */
        static Hit of(String matter, List<Spot> spots) {
            return new Hit(matter, spots.size(), spots);
        }

        /** About no participant in particular. */
        static Hit ofWhole(String matter, long records, Spot spot) {
            return new Hit(matter, records, List.of(spot));
        }
    }

    /**
     * Where it is broken.
     *
     * @param row null for the report as a whole
     */
    record Spot(CheckedRow row, String value, List<? extends Serializable> parameters) {}
}
