package kz.almasu.submission.mark;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** A reviewer's verdict on one participant. */
public enum MarkVerdict implements Localized {
    IN_ORDER,
    /** The office has to correct the participant. */
    TO_CORRECT,
    /** The office has to remove the participant from the report. */
    LEAVE_OUT;

    /** True if the office has to act. */
    public boolean isOpen() {
        return this != IN_ORDER;
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "marks.verdict." + name());
    }
}
