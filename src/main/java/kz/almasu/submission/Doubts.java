package kz.almasu.submission;

import static kz.almasu.submission.ParticipantField.END_DATE;
import static kz.almasu.submission.ParticipantField.FAMILY_NAME;
import static kz.almasu.submission.ParticipantField.FOREIGN_INSTITUTION;
import static kz.almasu.submission.ParticipantField.GIVEN_NAME;
import static kz.almasu.submission.ParticipantField.PROGRAMME;
import static kz.almasu.submission.Severity.NOTE;
import static kz.almasu.submission.Severity.WARNING;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules about an entry that can be broken for a reason: what breaks them is stored and asked about. */
final class Doubts {

    static final Check LASTS_A_YEAR_AT_MOST = doubt(
            WARNING, "LASTS_A_YEAR_AT_MOST", END_DATE, entry -> lastsAtMost(entry, Thresholds.MOST_MONTHS), about(""));
    static final Check OFFLINE_LASTS_MORE_THAN_A_DAY = doubt(
            NOTE,
            "OFFLINE_LASTS_MORE_THAN_A_DAY",
            END_DATE,
            entry -> !isIn(entry, Formats.OFFLINE) || lastsAtLeast(entry, Thresholds.FEWEST_DAYS_ON_SITE),
            about(""));
    static final Check HYBRID_LASTS_MORE_THAN_A_DAY = doubt(
            NOTE,
            "HYBRID_LASTS_MORE_THAN_A_DAY",
            END_DATE,
            entry -> !isIn(entry, Formats.HYBRID) || lastsAtLeast(entry, Thresholds.FEWEST_DAYS_ON_SITE),
            about(""));
    static final Check ONLINE_LASTS_HALF_A_YEAR_AT_MOST = doubt(
            NOTE,
            "ONLINE_LASTS_HALF_A_YEAR_AT_MOST",
            END_DATE,
            entry -> !isIn(entry, Formats.ONLINE) || lastsAtMost(entry, Thresholds.MOST_MONTHS_ONLINE),
            about(""));
    static final Check PROGRAMME_IS_FOR_THE_DIRECTION = doubt(
            WARNING,
            "PROGRAMME_IS_FOR_THE_DIRECTION",
            PROGRAMME,
            entry -> entry.getProgramme().isFor(entry.getDirection()),
            PROGRAMME::textOf);
    static final Check PROGRAMME_IS_VALID_WHEN_IT_BEGINS = doubt(
            WARNING,
            "PROGRAMME_IS_VALID_WHEN_IT_BEGINS",
            PROGRAMME,
            entry -> entry.getProgramme().isValidOn(entry.getStartDate()),
            PROGRAMME::textOf);
    static final Check NAMES_DIFFER = doubt(
            NOTE,
            "NAMES_DIFFER",
            GIVEN_NAME,
            entry -> !entry.getFamilyName().equalsIgnoreCase(entry.getGivenName()),
            about(""));

    static final Check FAMILY_NAME_IS_IN_ONE_SCRIPT = inOneScript("FAMILY_NAME_IS_IN_ONE_SCRIPT", FAMILY_NAME);
    static final Check GIVEN_NAME_IS_IN_ONE_SCRIPT = inOneScript("GIVEN_NAME_IS_IN_ONE_SCRIPT", GIVEN_NAME);
    static final Check FOREIGN_INSTITUTION_IS_IN_ONE_SCRIPT =
            inOneScript("FOREIGN_INSTITUTION_IS_IN_ONE_SCRIPT", FOREIGN_INSTITUTION);

    static final List<Check> ALL = List.of(
            LASTS_A_YEAR_AT_MOST,
            OFFLINE_LASTS_MORE_THAN_A_DAY,
            HYBRID_LASTS_MORE_THAN_A_DAY,
            ONLINE_LASTS_HALF_A_YEAR_AT_MOST,
            PROGRAMME_IS_FOR_THE_DIRECTION,
            PROGRAMME_IS_VALID_WHEN_IT_BEGINS,
            NAMES_DIFFER,
            FAMILY_NAME_IS_IN_ONE_SCRIPT,
            GIVEN_NAME_IS_IN_ONE_SCRIPT,
            FOREIGN_INSTITUTION_IS_IN_ONE_SCRIPT);

    private Doubts() {}

    /** The eye sees no difference, but a search does, and so does whoever counts persons and institutions. */
    private static Check inOneScript(String id, ParticipantField field) {
        return new Check(
                id,
                WARNING,
                Rule.SECOND,
                field,
                "IN_ONE_SCRIPT",
                (entry, halfYear) -> !Scripts.areMixed(field.textOf(entry)),
                field::textOf);
    }

    private static boolean isIn(ParticipantEntry entry, String format) {
        return entry.getFormat().getCode().equals(format);
    }

    private static boolean lastsAtMost(ParticipantEntry entry, int months) {
        return !entry.getEndDate().isAfter(entry.getStartDate().plusMonths(months));
    }

    private static boolean lastsAtLeast(ParticipantEntry entry, int days) {
        return !entry.getEndDate().isBefore(entry.getStartDate().plusDays(days - 1L));
    }

    private static Function<ParticipantEntry, String> about(String matter) {
        return entry -> matter;
    }

    /** Asked only of stored entries: all fields are given. */
    private static Check doubt(
            Severity severity,
            String id,
            ParticipantField field,
            Predicate<ParticipantEntry> holds,
            Function<ParticipantEntry, String> matter) {
        return new Check(id, severity, Rule.SECOND, field, id, (entry, halfYear) -> holds.test(entry), matter);
    }
}
