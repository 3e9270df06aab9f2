package kz.almasu.submission.rule;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Severity of a finding. */
public enum Severity implements Localized {
    /** Blocks storing or submitting. */
    ERROR,
    /** Blocks submitting until explained in writing. */
    WARNING,
    /** For information only. */
    NOTE;

    @Override
    public String label(Language language) {
        return Texts.get(language, "severity." + name());
    }
}
