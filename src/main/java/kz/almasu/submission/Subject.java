package kz.almasu.submission;

import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/** What a rule looks at. */
public enum Subject implements Spoken {
    /** What is entered about one participant. */
    PARTICIPANT,
    /** One institution's report as a whole. */
    REPORT,
    /** The report beside those of other institutions. */
    INSTITUTIONS;

    @Override
    public String in(Language language) {
        return Texts.get(language, "rule.subject." + name());
    }
}
