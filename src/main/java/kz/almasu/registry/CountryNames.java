package kz.almasu.registry;

import com.ibm.icu.util.ULocale;
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

    private static String displayName(Language language, String code) {
        return new ULocale("", code).getDisplayCountry(ULocale.forLanguageTag(language.tag()));
    }
}
