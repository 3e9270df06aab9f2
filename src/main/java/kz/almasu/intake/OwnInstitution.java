package kz.almasu.intake;

import java.util.HashSet;
import java.util.Set;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.system.Language;

/** The institution that uploads, by its code and all names it has or had. */
final class OwnInstitution {

    private final String code;
    private final Set<String> names = new HashSet<>();

    OwnInstitution(Institution institution) {
        code = institution.getCode();
        names.add(Fold.of(code));
        for (InstitutionProfile profile : institution.getProfiles()) {
            for (Language language : Language.values()) {
                names.add(Fold.of(profile.getName().in(language)));
            }
        }
    }

    String code() {
        return code;
    }

    boolean isMeantBy(String said) {
        return names.contains(Fold.of(said));
    }
}
