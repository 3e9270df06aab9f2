package kz.almasu.admin;

import java.io.Serializable;
import java.time.LocalDate;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;

/**
 * Form input for name and type of an institution from a day on, complete or not.
 *
 * @param from the first day
 * @param dayConfirmed false while the first day is assumed
 * @param corrects the first day of the change that this one replaces; null for a new one
 */
public record InstitutionChange(
        LocalDate from, boolean dayConfirmed, InstitutionType type, NameEntry names, LocalDate corrects)
        implements Serializable {

    /** A new change from a confirmed day on. */
    public static InstitutionChange of(LocalDate from, InstitutionType type, NameEntry names) {
        return new InstitutionChange(from, true, type, names, null);
    }

    /** Returns the profile; call only when complete. */
    InstitutionProfile profile() {
        return new InstitutionProfile(from, type, names.name(), dayConfirmed);
    }
}
