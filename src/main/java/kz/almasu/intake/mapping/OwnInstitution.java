package kz.almasu.intake.mapping;

import java.util.HashSet;
import java.util.Set;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.system.Language;

/** The names under which the uploading institution is recognized: its code, and its current and former names. */
public final class OwnInstitution {

    private final String code;
    private final Set<String> names = new HashSet<>();

    public OwnInstitution(Institution institution) {
        code = institution.getCode();
        names.add(TextNormalizer.key(code));
        for (InstitutionProfile profile : institution.getProfiles()) {
            for (Language language : Language.values()) {
                names.add(TextNormalizer.key(profile.getName().label(language)));
            }
        }
    }

    public String code() {
        return code;
    }

    public boolean hasName(String name) {
        return names.contains(TextNormalizer.key(name));
    }
}
