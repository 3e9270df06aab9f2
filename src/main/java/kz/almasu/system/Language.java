package kz.almasu.system;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The supported languages. Kazakh comes first and is the default. */
public enum Language implements Localized {
    KK,
    RU,
    EN;

    public static final Language DEFAULT = KK;

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.forLanguageTag(tag);

    /** Frozen and therefore thread-safe; creating one costs more than sorting a list with it. */
    private final Collator collator =
            Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();

    /** The ISO 639-1 tag, as in {@code lang=kk}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The alphabetical order of the language. The JDK's own collator puts the Kazakh letters Ә Ғ Қ Ң Ө Ұ Ү Һ І last.
     */
    public Collator collator() {
        return collator;
    }

    /** Returns a collation key as text that any database sorts in the order of this language. */
    public String sortKey(String text) {
        return HexFormat.of().formatHex(collator().getCollationKey(text).toByteArray());
    }

    /** Its own name, the same in every language. */
    @Override
    public String label(Language language) {
        return Texts.get(language, "language.name." + name());
    }

    /** Returns the language with this tag, ignoring case; empty if there is none. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** Returns the first supported one of the wanted locales, else the default. */
    public static Language firstSupported(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(DEFAULT);
    }
}
