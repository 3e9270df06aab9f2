package kz.almasu.submission.rule;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** What a rule looks at. */
public enum RuleSubject implements Localized {
    /** What is entered about one participant. */
    PARTICIPANT,
    /** One institution's report as a whole. */
    REPORT,
    /** The report beside those of other institutions. */
    INSTITUTIONS;

    @Override
    public String label(Language language) {
        return Texts.get(language, "rule.subject." + name());
    }
}
