package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import kz.almasu.web.CodeListOptions;
import kz.almasu.web.UserLanguage;

/** Choice of a country by typing its name, in whatever language: what the sheet reads, the form reads. */
@Named
@RequestScoped
public class CountryChoice implements Converter<Country> {

    private static final int MAX_SUGGESTIONS = 12;

    @Inject
    private CodeLists codeLists;

    @Inject
    private CodeListOptions codeListOptions;

    @Inject
    private UserLanguage language;

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

    @Override
    public Country getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? null : named(typed.strip());
    }

    private Country named(String typed) {
        return chosen(typed)
                .or(() -> new CodeListSynonyms(codeLists)
                        .find(ParticipantField.COUNTRY, typed)
                        .map(Country.class::cast))
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Texts.get(language.getCurrent(), "page.office.participant.countryUnknown", typed),
                        null)));
    }

    /** Finds a suggested country without the synonyms of the whole world, which most saves of the form do not need. */
    private Optional<Country> chosen(String label) {
        return codeLists.all(Country.class).stream()
                .filter(country -> country.label(language.getCurrent()).equals(label))
                .findFirst();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Country country) {
        return country == null ? "" : country.label(language.getCurrent());
    }
}
