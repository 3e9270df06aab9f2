package kz.almasu.web.office;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Texts;
import kz.almasu.web.UserLanguage;

/** Country as the user names it: what the sheet reads, the form reads. */
@FacesConverter(value = "country", managed = true)
public class CountryConverter implements Converter<Country> {

    @Inject
    private CodeLists codeLists;

    @Inject
    private UserLanguage language;

    @Override
    public Country getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return new CodeListSynonyms(codeLists)
                .find(ParticipantField.COUNTRY, typed.strip())
                .map(Country.class::cast)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Texts.get(language.getCurrent(), "page.office.participant.countryUnknown", typed),
                        null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Country country) {
        return country == null ? "" : country.label(language.getCurrent());
    }
}
