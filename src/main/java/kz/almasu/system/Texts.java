package kz.almasu.system;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the portal in three languages, from {@code texts/texts_*.properties}. A text with parameters is an ICU
 * message ({@code {0}}, {@code {0, plural, one {…} few {…} other {…}}}), so that each language has its own plural
 * rules. Dates are formatted as 31.01.2027.
 */
public final class Texts {

    /** Base name of the bundle, also used by the pages. */
    public static final String BUNDLE = "texts.texts";

    private static final ConcurrentHashMap<Key, String> PATTERNS = new ConcurrentHashMap<>();

    /** Cached: parsing a pattern costs more than formatting. Formats are not thread-safe, hence synchronized use. */
    private static final ConcurrentHashMap<Key, MessageFormat> MESSAGES = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * Returns the text of this key in this language.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String get(Language language, String key, Object... parameters) {
        Key cacheKey = new Key(language, key);
        String pattern =
                PATTERNS.computeIfAbsent(cacheKey, absent -> bundle(language).getString(key));
        if (parameters.length == 0) {
            return pattern;
        }
        MessageFormat message =
                MESSAGES.computeIfAbsent(cacheKey, absent -> new MessageFormat(pattern, language.locale()));
        Object[] formatted = Arrays.stream(parameters).map(Texts::written).toArray();
        synchronized (message) {
            return message.format(formatted, new StringBuffer(), null).toString();
        }
    }

    private static Object written(Object parameter) {
        return parameter instanceof LocalDate date ? Time.format(date) : parameter;
    }

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    private record Key(Language language, String key) {}
}
