package kz.almasu.checker.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.system.Language;

/** The word lists and patterns of one language, from {@code texts/checker_*.properties}. */
public final class Vocabulary {

    private static final Map<Language, Vocabulary> ALL = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Language language;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();

    private Vocabulary(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("texts.checker", language.locale());
    }

    public static Vocabulary of(Language language) {
        return ALL.computeIfAbsent(language, Vocabulary::new);
    }

    public Language language() {
        return language;
    }

    /** Lower case, with variant spellings of a letter unified. */
    String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The keys with this prefix, without it, in their order. */
    List<String> keys(String prefix) {
        return new TreeSet<>(bundle.keySet())
                .stream()
                        .filter(key -> key.startsWith(prefix))
                        .map(key -> key.substring(prefix.length()))
                        .toList();
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String text(String key) {
        return bundle.getString(key);
    }

    /** The alternatives listed under this key. */
    Stream<String> list(String key) {
        return Arrays.stream(bundle.getString(key).split("\\|")).filter(item -> !item.isBlank());
    }

    Set<String> set(String key) {
        return sets.computeIfAbsent(key, absent -> Set.copyOf(list(key).toList()));
    }

    /** The pattern under this key, case-insensitive. */
    Pattern pattern(String key) {
        return patterns.computeIfAbsent(
                key,
                absent -> Pattern.compile(
                        bundle.getString(key),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    public boolean matches(String key, String text) {
        return pattern(key).matcher(text).matches();
    }
}
