package kz.almasu.edition.snapshot;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Programme;
import kz.almasu.registry.Region;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** Names of code list entries and institutions as of a half-year, as JSON in catalogue order. */
@ApplicationScoped
public class NamesAsOf {

    private static final Map<String, Class<? extends CodeListEntry>> LISTS = lists();

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    private static Map<String, Class<? extends CodeListEntry>> lists() {
        Map<String, Class<? extends CodeListEntry>> lists = new LinkedHashMap<>();
        lists.put("regions", Region.class);
        lists.put("countries", Country.class);
        lists.put("institutionTypes", InstitutionType.class);
        lists.put("degrees", Degree.class);
        lists.put("fields", Field.class);
        lists.put("formats", Format.class);
        lists.put("programmes", Programme.class);
        return lists;
    }

    JsonObject of(HalfYear halfYear) {
        JsonObjectBuilder all = object();
        LISTS.forEach((name, list) -> {
            JsonObjectBuilder entries = object();
            codeLists.all(list).forEach(entry -> entries.add(entry.getCode(), names(entry::tableLabel)));
            all.add(name, entries);
        });
        JsonObjectBuilder entries = object();
        institutions.all().forEach(institution -> {
            InstitutionProfile profile = institution.profileOn(halfYear.firstDay());
            entries.add(
                    institution.getCode(),
                    names(profile.getName()).add("type", profile.getType().getCode()));
        });
        return all.add("institutions", entries).build();
    }

    private static JsonObjectBuilder names(Localized localized) {
        JsonObjectBuilder names = object();
        for (Language language : Language.values()) {
            names.add(language.tag(), localized.label(language));
        }
        return names;
    }
}
