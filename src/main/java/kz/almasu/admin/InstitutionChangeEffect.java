package kz.almasu.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.period.Period;
import kz.almasu.registry.InstitutionProfile;

/**
 * What a change of name or type will change.
 *
 * @param before the profile valid on the day before the change
 * @param after the new profile
 * @param until the first day of the next change; null if there is none
 * @param changed half-years that will be shown with the new profile, newest first
 * @param kept half-years that keep what they show now, newest first
 * @param accounts number of open accounts of the institution
 */
public record InstitutionChangeEffect(
        InstitutionProfile before,
        InstitutionProfile after,
        LocalDate until,
        List<Period> changed,
        List<Period> kept,
        int accounts)
        implements Serializable {

    public boolean isTypeChanged() {
        return !before.getType().equals(after.getType());
    }
}
