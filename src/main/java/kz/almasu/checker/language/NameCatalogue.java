package kz.almasu.checker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Programme;
import kz.almasu.registry.Region;
import kz.almasu.system.Language;

/** All names that a text can mention, in one language and in catalogue order. */
public record NameCatalogue(List<NamedMember> members) {

    public NameCatalogue {
        members = List.copyOf(members);
    }

    public static NameCatalogue of(CodeLists lists, Institutions institutions, Language language) {
        List<NamedMember> members = new ArrayList<>();
        for (Country country : lists.all(Country.class)) {
            members.add(new NamedMember(
                    Topic.COUNTRY,
                    country.getCode(),
                    country.getName().label(language),
                    country.getRegion().getCode()));
        }
        members.addAll(named(Topic.REGION, lists.all(Region.class), language));
        members.addAll(named(Topic.INSTITUTION_TYPE, lists.all(InstitutionType.class), language));
        members.addAll(named(Topic.FORMAT, lists.all(Format.class), language));
        members.addAll(named(Topic.DEGREE, lists.all(Degree.class), language));
        members.addAll(named(Topic.FIELD, lists.all(Field.class), language));
        members.addAll(named(Topic.PROGRAMME, lists.all(Programme.class), language));
        institutions
                .all()
                .forEach(institution -> institution.getProfiles().stream()
                        .map(profile -> profile.getName().label(language))
                        .distinct() // former names too: a text may be about a half-year in which they were valid
                        .forEach(name ->
                                members.add(new NamedMember(Topic.INSTITUTION, institution.getCode(), name, null))));
        return new NameCatalogue(members);
    }

    private static List<NamedMember> named(Topic topic, List<? extends CodeListEntry> list, Language language) {
        return list.stream()
                .map(entry ->
                        new NamedMember(topic, entry.getCode(), entry.getName().label(language), null))
                .toList();
    }

    public List<NamedMember> of(Topic topic) {
        return members.stream().filter(member -> member.topic() == topic).toList();
    }

    /** Returns the codes of the countries of a region. */
    public Set<String> countriesOf(NamedMember region) {
        return of(Topic.COUNTRY).stream()
                .filter(country -> country.isIn(region))
                .map(NamedMember::code)
                .collect(Collectors.toSet());
    }

    public Optional<NamedMember> find(Topic topic, String code) {
        return of(topic).stream().filter(member -> member.code().equals(code)).findFirst();
    }
}
