package kz.almasu.registry;

import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/** How settled an institution abroad is. All but merged ones are counted, whether confirmed or not. */
public enum ForeignInstitutionState implements Spoken {
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
    public String in(Language language) {
        return Texts.get(language, "foreignInstitution.state." + name());
    }
}
