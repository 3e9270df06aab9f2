package kz.almasu.admin;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.system.Language;

/** The text of a profile in audit records: day, type, and the name in all languages. */
final class InstitutionDescription {

    private InstitutionDescription() {}

    static String of(InstitutionProfile profile) {
        return profile.getValidFrom() + (profile.isDayConfirmed() ? " " : "? ")
                + profile.getType().getCode() + " "
                + Arrays.stream(Language.values())
                        .map(language -> profile.getName().label(language))
                        .distinct()
                        .collect(Collectors.joining(" / "));
    }
}
