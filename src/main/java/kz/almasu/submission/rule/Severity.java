package kz.almasu.submission.rule;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** How much a finding matters. */
public enum Severity implements Localized {
    /** Cannot be stored or submitted. */
    ERROR,
    /** Can be submitted with a written explanation. */
    WARNING,
    /** Informs. */
    NOTE;

    @Override
    public String label(Language language) {
        return Texts.get(language, "severity." + name());
    }
}
