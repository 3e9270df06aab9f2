package kz.almasu.period;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Where a period stands; derived from its days and from whether its note is published, never set by hand. */
public enum PeriodState implements Localized {
    /** Before its opening day: nobody can enter anything yet. */
    PLANNED,
    /** Offices enter and submit. */
    OPEN,
    /** After its closing day: only returned submissions are still corrected. */
    CLOSED,
    /** Its figures are public. */
    PUBLISHED;

    @Override
    public String label(Language language) {
        return Texts.get(language, "period.state." + name());
    }
}
