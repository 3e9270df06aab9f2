package kz.almasu.registry;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** How settled an institution abroad is. All but merged ones are counted, whether confirmed or not. */
public enum ForeignInstitutionState implements Localized {
    /** An office has named it; the ministry has not looked at it yet. */
    PROPOSED,
    /** The ministry answers for it. */
    CONFIRMED,
    /** It turned out to be another one. */
    MERGED;

    /** Its name, by which lists of choices know it. */
    public String getCode() {
        return name();
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "foreignInstitution.state." + name());
    }
}
