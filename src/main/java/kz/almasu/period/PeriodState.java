package kz.almasu.period;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** State of a period, derived from its dates and the publication of its note. */
public enum PeriodState implements Localized {
    /** Before the opening day: no entries possible. */
    PLANNED,
    /** Offices enter and submit. */
    OPEN,
    /** After the closing day: only returned submissions can be corrected. */
    CLOSED,
    PUBLISHED;

    @Override
    public String label(Language language) {
        return Texts.get(language, "period.state." + name());
    }
}
