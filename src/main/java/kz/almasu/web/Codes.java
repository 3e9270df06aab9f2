package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kz.almasu.account.Role;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Programme;
import kz.almasu.registry.Region;
import kz.almasu.system.Spoken;

/** What can be chosen in forms and filters. */
@Named
@RequestScoped
public class Codes {

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    @Inject
    private UserLanguage language;

    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    public List<Degree> getDegrees() {
        return codeLists.all(Degree.class);
    }

    public List<Field> getFields() {
        return codeLists.all(Field.class);
    }

    public List<Format> getFormats() {
        return codeLists.all(Format.class);
    }

    public List<Programme> getProgrammes() {
        return codeLists.all(Programme.class);
    }

    public List<InstitutionType> getInstitutionTypes() {
        return codeLists.all(InstitutionType.class);
    }

    public List<Region> getRegions() {
        return codeLists.all(Region.class);
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Institutions in the alphabetical order of the reader's language. */
    public List<Institution> getInstitutions() {
        return alphabetically(institutions.all());
    }

    /** Countries in the alphabetical order of the reader's language, in which a long list is searched. */
    public List<Country> getCountries() {
        return alphabetically(codeLists.all(Country.class));
    }

    private <T extends Spoken> List<T> alphabetically(List<T> list) {
        Comparator<Object> order = language.getCurrent().collator();
        return list.stream()
                .sorted(Comparator.comparing(entry -> entry.in(language.getCurrent()), order))
                .toList();
    }
}
