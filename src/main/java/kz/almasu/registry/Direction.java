package kz.almasu.registry;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Direction of an exchange, seen from Kazakhstan. */
public enum Direction implements Localized {
    /** Kazakhstani teaching staff at a foreign institution. */
    OUTGOING,
    /** Foreign teaching staff at a Kazakhstani institution. */
    INCOMING;

    @Override
    public String label(Language language) {
        return Texts.get(language, "direction." + name());
    }
}
