package kz.almasu.system;

import com.ibm.icu.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the portal in its three languages, from {@code texts/texts_*.properties}. A text with parameters is an
 * ICU message ({@code {0}}, {@code {0, plural, one {…} few {…} other {…}}}), so that each language keeps its own
 * agreement of number and noun.
 */
public final class Texts {

    /** Base name of the bundle, for the pages too. */
    public static final String BUNDLE = "texts.texts";

    private static final ConcurrentHashMap<Key, String> PATTERNS = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The text of this key in this language.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String get(Language language, String key, Object... parameters) {
        String pattern = PATTERNS.computeIfAbsent(
                new Key(language, key), absent -> bundle(language).getString(key));
        return parameters.length == 0
                ? pattern
                : new MessageFormat(pattern, language.locale())
                        .format(parameters, new StringBuffer(), null)
                        .toString();
    }

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    private record Key(Language language, String key) {}
}
