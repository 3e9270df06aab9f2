package kz.almasu.submission;

import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/** How much a finding matters. */
public enum Severity implements Spoken {
    /** Cannot be stored or submitted. */
    ERROR,
    /** Can be submitted with a written explanation. */
    WARNING,
    /** Informs. */
    NOTE;

    @Override
    public String in(Language language) {
        return Texts.get(language, "severity." + name());
    }
}
