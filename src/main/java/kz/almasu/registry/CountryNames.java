package kz.almasu.registry;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kz.almasu.system.Language;

/** Country names that people use, from the Unicode locale data (CLDR) of ICU and of the JDK, which differ. */
public final class CountryNames {

    private static final Set<String> KNOWN = Set.of(ULocale.getISOCountries());

    private CountryNames() {}

    /**
     * Returns full and short names of a country in all three languages.
     *
     * @param code ISO 3166-1 alpha-2
     * @return empty for another code
     */
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
