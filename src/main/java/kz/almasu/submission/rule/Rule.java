package kz.almasu.submission.rule;

import java.util.Optional;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * A reporting rule, named by what must be true.
 *
 * <p>A rule holds from a half-year on, and the rules of a half-year never change: a changed rule is a second value with
 * the same id and a later {@link #since}; each half-year uses the latest version that is not later than itself. New
 * rules start in a half-year that is not reported yet.
 */
public sealed interface Rule permits EntryRule, ReportRule {

    /** First half-year with plausibility checks. */
    HalfYear SINCE_2024H1 = new HalfYear(2024, 1);

    /** First half-year with checks of titles in names, of several names of one person and of institutions in Kazakhstan. */
    HalfYear SINCE_2026H2 = new HalfYear(2026, 2);

    /** Stable identifier, referenced by findings: {@code BEGINS_IN_THE_HALF_YEAR}. */
    String id();

    Severity severity();

    HalfYear since();

    RuleSubject subject();

    /** Field of the findings; null for a report as a whole. */
    ParticipantField field();

    /** Suffix of its text keys; rules with equal texts for different fields share it. */
    String textKey();

    default String demand(Language language) {
        return Texts.get(language, "rule.demand." + textKey(), heading(language));
    }

    default String remedy(Language language) {
        return Texts.get(language, "rule.remedy." + textKey(), heading(language));
    }

    /** Name of the field; empty for a report as a whole. */
    default String heading(Language language) {
        return Optional.ofNullable(field()).map(field -> field.label(language)).orElse("");
    }
}
