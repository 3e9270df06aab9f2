package kz.almasu.submission.rule;

import static kz.almasu.submission.ParticipantField.END_DATE;
import static kz.almasu.submission.ParticipantField.FAMILY_NAME;
import static kz.almasu.submission.ParticipantField.FOREIGN_INSTITUTION;
import static kz.almasu.submission.ParticipantField.GIVEN_NAME;
import static kz.almasu.submission.ParticipantField.IIN;
import static kz.almasu.submission.ParticipantField.START_DATE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.FieldType;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * The errors that an entry about a participant can have; the form, the sheet and submitting hold to the same list. What
 * breaks one of these is not stored.
 */
public final class EntryValidity {

    public static final EntryRule FAMILY_NAME_IS_A_NAME =
            text("FAMILY_NAME_IS_A_NAME", FAMILY_NAME, "NAME", NameCharacters::isName);
    public static final EntryRule GIVEN_NAME_IS_A_NAME =
            text("GIVEN_NAME_IS_A_NAME", GIVEN_NAME, "NAME", NameCharacters::isName);
    public static final EntryRule FOREIGN_INSTITUTION_IS_A_TITLE =
            text("FOREIGN_INSTITUTION_IS_A_TITLE", FOREIGN_INSTITUTION, "TITLE", NameCharacters::isTitle);
    /** A participant counts in the half-year in which the exchange begins. */
    public static final EntryRule BEGINS_IN_THE_HALF_YEAR = error(
            "BEGINS_IN_THE_HALF_YEAR",
            START_DATE,
            "BEGINS_IN_THE_HALF_YEAR",
            (entry, halfYear) -> entry.getStartDate() == null || halfYear.contains(entry.getStartDate()));

    public static final EntryRule ENDS_AFTER_IT_BEGINS = error(
            "ENDS_AFTER_IT_BEGINS",
            END_DATE,
            "ENDS_AFTER_IT_BEGINS",
            (entry, halfYear) -> entry.getStartDate() == null
                    || entry.getEndDate() == null
                    || !entry.getEndDate().isBefore(entry.getStartDate()));
    /** A longer stay is employment, or a slip of the year. */
    public static final EntryRule LASTS_THREE_YEARS_AT_MOST = error(
            "LASTS_THREE_YEARS_AT_MOST",
            END_DATE,
            "LASTS_THREE_YEARS_AT_MOST",
            (entry, halfYear) -> entry.getStartDate() == null
                    || entry.getEndDate() == null
                    || !entry.getEndDate().isAfter(entry.getStartDate().plusYears(3)));

    public static final EntryRule IIN_HAS_ITS_CHECK_DIGIT = error(
            "IIN_HAS_ITS_CHECK_DIGIT",
            IIN,
            "IIN",
            (entry, halfYear) -> entry.getIin() == null || Iin.isValid(entry.getIin()));

    /** Every such rule; first that each field is given, in the order of the sheet. */
    public static final List<EntryRule> ALL = all();

    private EntryValidity() {}

    /** What these rules find in one entry; {@code row} says where it stands. */
    public static List<Finding> findings(ParticipantEntry entry, HalfYear halfYear, int row) {
        return findings(ALL, entry, halfYear, row);
    }

    /** What stands in doubt about an entry without errors: it can be stored so, and is asked about. */
    public static List<Finding> plausibilityFindings(ParticipantEntry entry, HalfYear halfYear, int row) {
        List<EntryRule> asked = PlausibilityChecks.ALL.stream()
                .filter(check -> check.since().compareTo(halfYear) <= 0)
                .toList();
        return findings(asked, entry, halfYear, row);
    }

    private static List<Finding> findings(List<EntryRule> checks, ParticipantEntry entry, HalfYear halfYear, int row) {
        List<Finding> findings = new ArrayList<>();
        for (EntryRule check : checks) {
            if (!check.condition().test(entry, halfYear)) {
                findings.add(Finding.of(check, entry, halfYear, row));
            }
        }
        return findings;
    }

    private static List<EntryRule> all() {
        List<EntryRule> checks = new ArrayList<>(ParticipantField.required().stream()
                .map(field -> error(
                        field + "_IS_GIVEN", field, "IS_GIVEN", (entry, halfYear) -> field.valueOf(entry) != null))
                .toList());
        checks.addAll(List.of(
                FAMILY_NAME_IS_A_NAME,
                GIVEN_NAME_IS_A_NAME,
                FOREIGN_INSTITUTION_IS_A_TITLE,
                BEGINS_IN_THE_HALF_YEAR,
                ENDS_AFTER_IT_BEGINS,
                LASTS_THREE_YEARS_AT_MOST,
                IIN_HAS_ITS_CHECK_DIGIT));
        checks.addAll(lengths());
        return List.copyOf(checks);
    }

    /** No text is longer than its column. */
    private static List<EntryRule> lengths() {
        List<EntryRule> checks = new ArrayList<>();
        for (ParticipantField field : ParticipantField.values()) {
            if (field.declaration().type() instanceof FieldType.Text text) {
                checks.add(error(
                        field + "_IS_SHORT_ENOUGH",
                        field,
                        text.limit(),
                        (entry, halfYear) -> field.textOf(entry).length() <= text.longest()));
            }
        }
        return checks;
    }

    private static EntryRule error(
            String id, ParticipantField field, String text, BiPredicate<ParticipantEntry, HalfYear> holds) {
        return new EntryRule(id, Severity.ERROR, field.declaration().since(), field, text, holds, entry -> "");
    }

    private static EntryRule text(String id, ParticipantField field, String text, Predicate<String> holds) {
        return error(id, field, text, (entry, halfYear) -> {
            Object value = field.valueOf(entry);
            return value == null || holds.test(value.toString());
        });
    }
}
