package kz.almasu.registry;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Which way an exchange goes, seen from Kazakhstan. */
public enum Direction implements Localized {
    /** Kazakh teaching staff at an institution abroad. */
    OUTGOING,
    /** Foreign teaching staff at a Kazakh institution. */
    INCOMING;

    @Override
    public String label(Language language) {
        return Texts.get(language, "direction." + name());
    }
}
