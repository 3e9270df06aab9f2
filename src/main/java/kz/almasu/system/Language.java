package kz.almasu.system;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three languages in which everything is said. Kazakh comes first and is the default. */
public enum Language {
    KK,
    RU,
    EN;

    public static final Language DEFAULT = KK;

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.forLanguageTag(tag);

    /** Frozen, so that all threads may use it: making one takes longer than sorting a list with it. */
    private final Collator collator =
            Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();

    /** The ISO 639-1 tag, as in {@code lang=kk}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** Alphabetical order of this language; the JDK's own puts the Kazakh letters Ә Ғ Қ Ң Ө Ұ Ү Һ І last. */
    public Collator collator() {
        return collator;
    }

    /** The place of a text in this alphabetical order, as text that sorts so anywhere: databases differ in that. */
    public String sortKey(String text) {
        return HexFormat.of().formatHex(collator().getCollationKey(text).toByteArray());
    }

    /** The language with this tag, in upper or lower case; empty where there is none. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The first of the wanted locales that is one of ours, else the default. */
    public static Language firstSupported(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(DEFAULT);
    }
}
