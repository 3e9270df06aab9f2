package kz.almasu.registry;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.almasu.system.Language;

/** Country names in the three languages, from the Unicode locale data (CLDR). */
public final class CountryNames {

    private static final Set<String> KNOWN = Set.of(ULocale.getISOCountries());
    private static final String OWN = "KZ";

    private CountryNames() {}

    /** Returns the names of the foreign country with this ISO 3166-1 alpha-2 code; empty if there is none. */
    public static Optional<Name> of(String code) {
        if (code == null || code.equals(OWN) || !KNOWN.contains(code)) {
            return Optional.empty();
        }
        return Optional.of(new Name(
                displayName(Language.KK, code), displayName(Language.RU, code), displayName(Language.EN, code)));
    }

    /** Returns the full, short and other names that people use for a country, in all three languages. */
    public static Set<String> inUse(String code) {
        Set<String> names = new HashSet<>();
        if (KNOWN.contains(code)) {
            for (Language language : Language.values()) {
                names.add(displayName(language, code));
                names.add(new Locale("", code).getDisplayCountry(language.locale()));
                names.add(LocaleDisplayNames.getInstance(
                                ULocale.forLanguageTag(language.tag()), DisplayContext.LENGTH_SHORT)
                        .regionDisplayName(code));
            }
        }
        return names;
    }

    private static String displayName(Language language, String code) {
        return new ULocale("", code).getDisplayCountry(ULocale.forLanguageTag(language.tag()));
    }
}
