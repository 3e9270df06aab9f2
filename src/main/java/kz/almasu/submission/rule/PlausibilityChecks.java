package kz.almasu.submission.rule;

import static kz.almasu.submission.ParticipantField.END_DATE;
import static kz.almasu.submission.ParticipantField.FAMILY_NAME;
import static kz.almasu.submission.ParticipantField.FOREIGN_INSTITUTION;
import static kz.almasu.submission.ParticipantField.GIVEN_NAME;
import static kz.almasu.submission.ParticipantField.PROGRAMME;
import static kz.almasu.submission.rule.Severity.NOTE;
import static kz.almasu.submission.rule.Severity.WARNING;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/** Plausibility checks of an entry: a violation is stored, but reported as a warning or note. */
public final class PlausibilityChecks {

    public static final EntryRule LASTS_A_YEAR_AT_MOST = plausibilityCheck(
            WARNING,
            "LASTS_A_YEAR_AT_MOST",
            END_DATE,
            entry -> lastsAtMost(entry, Thresholds.MAX_MONTHS),
            fixedIssueKey(""));
    static final EntryRule OFFLINE_LASTS_MORE_THAN_A_DAY = plausibilityCheck(
            NOTE,
            "OFFLINE_LASTS_MORE_THAN_A_DAY",
            END_DATE,
            entry -> !hasFormat(entry, FormatCodes.OFFLINE) || lastsAtLeast(entry, Thresholds.MIN_DAYS_ON_SITE),
            fixedIssueKey(""));
    static final EntryRule HYBRID_LASTS_MORE_THAN_A_DAY = plausibilityCheck(
            NOTE,
            "HYBRID_LASTS_MORE_THAN_A_DAY",
            END_DATE,
            entry -> !hasFormat(entry, FormatCodes.HYBRID) || lastsAtLeast(entry, Thresholds.MIN_DAYS_ON_SITE),
            fixedIssueKey(""));
    static final EntryRule ONLINE_LASTS_HALF_A_YEAR_AT_MOST = plausibilityCheck(
            NOTE,
            "ONLINE_LASTS_HALF_A_YEAR_AT_MOST",
            END_DATE,
            entry -> !hasFormat(entry, FormatCodes.ONLINE) || lastsAtMost(entry, Thresholds.MAX_MONTHS_ONLINE),
            fixedIssueKey(""));
    static final EntryRule PROGRAMME_IS_FOR_THE_DIRECTION = plausibilityCheck(
            WARNING,
            "PROGRAMME_IS_FOR_THE_DIRECTION",
            PROGRAMME,
            entry -> entry.getProgramme().isFor(entry.getDirection()),
            PROGRAMME::textOf);
    static final EntryRule PROGRAMME_IS_VALID_WHEN_IT_BEGINS = plausibilityCheck(
            WARNING,
            "PROGRAMME_IS_VALID_WHEN_IT_BEGINS",
            PROGRAMME,
            entry -> entry.getProgramme().isValidOn(entry.getStartDate()),
            PROGRAMME::textOf);
    public static final EntryRule NAMES_DIFFER = plausibilityCheck(
            NOTE,
            "NAMES_DIFFER",
            GIVEN_NAME,
            entry -> !entry.getFamilyName().equalsIgnoreCase(entry.getGivenName()),
            fixedIssueKey(""));

    static final EntryRule FAMILY_NAME_HAS_NO_TITLE = withoutTitle("FAMILY_NAME_HAS_NO_TITLE", FAMILY_NAME);
    static final EntryRule GIVEN_NAME_HAS_NO_TITLE = withoutTitle("GIVEN_NAME_HAS_NO_TITLE", GIVEN_NAME);

    static final EntryRule FAMILY_NAME_IS_IN_ONE_SCRIPT = inOneScript("FAMILY_NAME_IS_IN_ONE_SCRIPT", FAMILY_NAME);
    static final EntryRule GIVEN_NAME_IS_IN_ONE_SCRIPT = inOneScript("GIVEN_NAME_IS_IN_ONE_SCRIPT", GIVEN_NAME);
    static final EntryRule FOREIGN_INSTITUTION_IS_IN_ONE_SCRIPT =
            inOneScript("FOREIGN_INSTITUTION_IS_IN_ONE_SCRIPT", FOREIGN_INSTITUTION);

    static final List<EntryRule> ALL = List.of(
            LASTS_A_YEAR_AT_MOST,
            OFFLINE_LASTS_MORE_THAN_A_DAY,
            HYBRID_LASTS_MORE_THAN_A_DAY,
            ONLINE_LASTS_HALF_A_YEAR_AT_MOST,
            PROGRAMME_IS_FOR_THE_DIRECTION,
            PROGRAMME_IS_VALID_WHEN_IT_BEGINS,
            NAMES_DIFFER,
            FAMILY_NAME_HAS_NO_TITLE,
            GIVEN_NAME_HAS_NO_TITLE,
            FAMILY_NAME_IS_IN_ONE_SCRIPT,
            GIVEN_NAME_IS_IN_ONE_SCRIPT,
            FOREIGN_INSTITUTION_IS_IN_ONE_SCRIPT);

    private PlausibilityChecks() {}

    /**
     * Look-alike letters of two scripts are invisible to readers, but break search and the counting of persons and
     * institutions.
     */
    private static EntryRule inOneScript(String id, ParticipantField field) {
        return textCheck(id, Rule.SINCE_2024H1, field, "IN_ONE_SCRIPT", text -> !MixedScripts.areMixed(text));
    }

    /** A title makes another name of the same person. */
    private static EntryRule withoutTitle(String id, ParticipantField field) {
        return textCheck(id, Rule.SINCE_2026H2, field, "HAS_NO_TITLE", name -> !NameTitles.occurIn(name));
    }

    /** A warning about a text; equal texts share an explanation. */
    private static EntryRule textCheck(
            String id, HalfYear since, ParticipantField field, String textKey, Predicate<String> condition) {
        return new EntryRule(
                id,
                WARNING,
                since,
                field,
                textKey,
                (entry, halfYear) -> condition.test(field.textOf(entry)),
                field::textOf);
    }

    private static boolean hasFormat(ParticipantEntry entry, String format) {
        return entry.getFormat().getCode().equals(format);
    }

    private static boolean lastsAtMost(ParticipantEntry entry, int months) {
        return !entry.getEndDate().isAfter(entry.getStartDate().plusMonths(months));
    }

    private static boolean lastsAtLeast(ParticipantEntry entry, int days) {
        return !entry.getEndDate().isBefore(entry.getStartDate().plusDays(days - 1L));
    }

    private static Function<ParticipantEntry, String> fixedIssueKey(String issueKey) {
        return entry -> issueKey;
    }

    /** Checks stored entries only, in which all required fields are present. */
    private static EntryRule plausibilityCheck(
            Severity severity,
            String id,
            ParticipantField field,
            Predicate<ParticipantEntry> condition,
            Function<ParticipantEntry, String> issueKey) {
        return new EntryRule(
                id, severity, Rule.SINCE_2024H1, field, id, (entry, halfYear) -> condition.test(entry), issueKey);
    }
}
