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

/** Validity rules of an entry, shared by form, grid, sheet and submitting. An entry that violates one is not stored. */
public final class EntryValidity {

    public static final EntryRule FAMILY_NAME_IS_A_NAME =
            text("FAMILY_NAME_IS_A_NAME", FAMILY_NAME, "NAME", NameCharacters::isName);
    public static final EntryRule GIVEN_NAME_IS_A_NAME =
            text("GIVEN_NAME_IS_A_NAME", GIVEN_NAME, "NAME", NameCharacters::isGivenName);
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
    /** A longer stay is employment or a wrong year. */
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

    /** All validity rules, required fields first, in sheet order. */
    public static final List<EntryRule> ALL = all();

    private EntryValidity() {}

    /**
     * Returns the violations of one entry.
     *
     * @param row row number for the findings
     */
    public static List<Finding> findings(ParticipantEntry entry, HalfYear halfYear, int row) {
        return findings(ALL, entry, halfYear, row);
    }

    /** Returns the plausibility findings of a valid entry. */
    public static List<Finding> plausibilityFindings(ParticipantEntry entry, HalfYear halfYear, int row) {
        List<EntryRule> inForce = PlausibilityChecks.ALL.stream()
                .filter(rule -> rule.since().compareTo(halfYear) <= 0)
                .toList();
        return findings(inForce, entry, halfYear, row);
    }

    private static List<Finding> findings(List<EntryRule> rules, ParticipantEntry entry, HalfYear halfYear, int row) {
        List<Finding> findings = new ArrayList<>();
        for (EntryRule rule : rules) {
            if (!rule.condition().test(entry, halfYear)) {
                findings.add(Finding.of(rule, entry, halfYear, row));
            }
        }
        return findings;
    }

    private static List<EntryRule> all() {
        List<EntryRule> rules = new ArrayList<>(ParticipantField.required().stream()
                .map(field -> error(
                        field + "_IS_GIVEN",
                        field,
                        field == GIVEN_NAME ? "GIVEN_NAME_IS_GIVEN" : "IS_GIVEN",
                        (entry, halfYear) -> field.valueOf(entry) != null))
                .toList());
        rules.addAll(List.of(
                FAMILY_NAME_IS_A_NAME,
                GIVEN_NAME_IS_A_NAME,
                FOREIGN_INSTITUTION_IS_A_TITLE,
                BEGINS_IN_THE_HALF_YEAR,
                ENDS_AFTER_IT_BEGINS,
                LASTS_THREE_YEARS_AT_MOST,
                IIN_HAS_ITS_CHECK_DIGIT));
        rules.addAll(lengths());
        return List.copyOf(rules);
    }

    private static List<EntryRule> lengths() {
        List<EntryRule> rules = new ArrayList<>();
        for (ParticipantField field : ParticipantField.values()) {
            if (field.declaration().type() instanceof FieldType.Text text) {
                rules.add(error(
                        field + "_IS_SHORT_ENOUGH",
                        field,
                        text.limitKey(),
                        (entry, halfYear) -> field.textOf(entry).length() <= text.maxLength()));
            }
        }
        return rules;
    }

    private static EntryRule error(
            String id, ParticipantField field, String textKey, BiPredicate<ParticipantEntry, HalfYear> condition) {
        return new EntryRule(id, Severity.ERROR, field.declaration().since(), field, textKey, condition, entry -> "");
    }

    private static EntryRule text(String id, ParticipantField field, String textKey, Predicate<String> condition) {
        return error(id, field, textKey, (entry, halfYear) -> {
            Object value = field.valueOf(entry);
            return value == null || condition.test(value.toString());
        });
    }
}
