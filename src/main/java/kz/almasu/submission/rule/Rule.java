package kz.almasu.submission.rule;

import java.util.Optional;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * A rule of reporting, named by what must be true.
 *
 * <p>It holds from a half-year on, and the rules of a half-year never change: a changed rule is a second value with the
 * same id and a later {@link #since}, of which each half-year uses the latest that is not later than itself. What is
 * new holds for a half-year that nobody reports yet.
 */
public sealed interface Rule permits EntryRule, ReportRule {

    /** From this half-year on reports are also asked about what is possible, but odd. */
    HalfYear SINCE_2024H1 = new HalfYear(2024, 1);

    /** Its stable name, quoted by findings: {@code BEGINS_IN_THE_HALF_YEAR}. */
    String id();

    Severity severity();

    /** The first half-year for which it holds. */
    HalfYear since();

    RuleSubject subject();

    /** The field at which a finding stands; null for a report as a whole. */
    ParticipantField field();

    /** The end of the keys of its texts; rules that say the same of different fields share them. */
    String textKey();

    /** What must be true. */
    default String demand(Language language) {
        return Texts.get(language, "rule.demand." + textKey(), heading(language));
    }

    /** How a finding is mended. */
    default String remedy(Language language) {
        return Texts.get(language, "rule.remedy." + textKey(), heading(language));
    }

    /** The name of its field; empty for a report as a whole. */
    default String heading(Language language) {
        return Optional.ofNullable(field()).map(field -> field.label(language)).orElse("");
    }
}
