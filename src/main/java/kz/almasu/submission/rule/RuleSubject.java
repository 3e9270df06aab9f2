package kz.almasu.submission.rule;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Scope of a rule. */
public enum RuleSubject implements Localized {
    PARTICIPANT,
    REPORT,
    /** The report compared with those of other institutions. */
    INSTITUTIONS;

    @Override
    public String label(Language language) {
        return Texts.get(language, "rule.subject." + name());
    }
}
