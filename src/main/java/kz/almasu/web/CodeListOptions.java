package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** Options of select elements in forms and filters, cached per request. */
@Named
@RequestScoped
public class CodeListOptions {

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    @Inject
    private UserLanguage language;

    private final Map<Class<?>, List<?>> cachedLists = new HashMap<>();

    private final Map<List<? extends Localized>, List<SelectItem>> options = new IdentityHashMap<>();

    private final Map<ParticipantField, List<SelectItem>> codes = new EnumMap<>(ParticipantField.class);

    public List<Direction> getDirections() {
        return cached(Direction.class, () -> List.of(Direction.values()));
    }

    public List<Degree> getDegrees() {
        return cached(Degree.class, () -> codeLists.all(Degree.class));
    }

    public List<Field> getFields() {
        return cached(Field.class, () -> codeLists.all(Field.class));
    }

    public List<Format> getFormats() {
        return cached(Format.class, () -> codeLists.all(Format.class));
    }

    public List<Programme> getProgrammes() {
        return cached(Programme.class, () -> codeLists.all(Programme.class));
    }

    public List<InstitutionType> getInstitutionTypes() {
        return cached(InstitutionType.class, () -> codeLists.all(InstitutionType.class));
    }

    public List<Region> getRegions() {
        return cached(Region.class, () -> codeLists.all(Region.class));
    }

    public List<Role> getRoles() {
        return cached(Role.class, () -> List.of(Role.values()));
    }

    public List<Language> getLanguages() {
        return cached(Language.class, () -> List.of(Language.values()));
    }

    public List<Institution> getInstitutions() {
        return cached(Institution.class, () -> alphabetically(institutions.all()));
    }

    /**
     * Returns the countries in the alphabetical order of the user's language, because the long list is searched by
     * name.
     */
    public List<Country> getCountries() {
        return cached(Country.class, () -> alphabetically(codeLists.all(Country.class)));
    }

    /** Returns the options of a participant's field; empty for a field without a code list. */
    public List<? extends Localized> of(ParticipantField field) {
        return field == ParticipantField.COUNTRY
                ? getCountries()
                : field.codeList()
                        .<List<? extends Localized>>map(codeLists::entries)
                        .orElse(List.of());
    }

    /**
     * Returns the select items of a list. They are built once per request because JSF iterates over the items in each
     * phase and would evaluate two expressions per item each time.
     */
    public List<SelectItem> options(List<? extends Localized> list) {
        return options.computeIfAbsent(
                list,
                key -> list.stream()
                        .map(entry -> new SelectItem(entry, entry.label(language.getCurrent())))
                        .toList());
    }

    /** Returns the select items of a participant's field by code, see {@link #options}. */
    public List<SelectItem> codes(ParticipantField field) {
        return codes.computeIfAbsent(
                field,
                key -> of(field).stream()
                        .map(entry -> new SelectItem(entry.toString(), entry.label(language.getCurrent())))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> cached(Class<T> type, Supplier<List<T>> loader) {
        return (List<T>) cachedLists.computeIfAbsent(type, key -> loader.get());
    }

    private <T extends Localized> List<T> alphabetically(List<T> list) {
        Comparator<Object> order = language.getCurrent().collator();
        return list.stream()
                .sorted(Comparator.comparing(entry -> entry.label(language.getCurrent()), order))
                .toList();
    }
}
