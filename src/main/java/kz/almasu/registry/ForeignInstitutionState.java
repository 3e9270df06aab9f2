package kz.almasu.registry;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Review state of a foreign institution. All but merged ones are counted. */
public enum ForeignInstitutionState implements Localized {
    /** Entered by an office, not reviewed by the ministry yet. */
    PROPOSED,
    CONFIRMED,
    /** A duplicate of another institution. */
    MERGED;

    public String getCode() {
        return name();
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "foreignInstitution.state." + name());
    }
}
