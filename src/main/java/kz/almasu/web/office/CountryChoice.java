package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.almasu.registry.Country;
import kz.almasu.system.Language;
import kz.almasu.web.CodeListOptions;

/** Countries to choose from while typing their name, in whatever language. */
@Named
@RequestScoped
public class CountryChoice {

    private static final int MAX_SUGGESTIONS = 12;

    @Inject
    private CodeListOptions codeListOptions;

    /** Returns countries whose name or a word of it begins with the text, those with the name first. */
    public List<Country> suggest(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Predicate<String> begins = name -> name.startsWith(text);
        Predicate<String> hasWord = name -> name.contains(" " + text) || name.contains("-" + text);
        return Stream.of(begins, hasWord)
                .flatMap(condition ->
                        codeListOptions.getCountries().stream().filter(country -> isNamed(country, condition)))
                .distinct()
                .limit(MAX_SUGGESTIONS)
                .toList();
    }

    private static boolean isNamed(Country country, Predicate<String> condition) {
        return Arrays.stream(Language.values())
                .map(language -> country.label(language).toLowerCase(Locale.ROOT))
                .anyMatch(condition);
    }
}
