package kz.almasu.admin;

import java.time.LocalDate;
import java.util.List;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.Name;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;

/** What must be true of a change to an institution, beside what half-years and reports demand. */
final class InstitutionChangeRules {

    private InstitutionChangeRules() {}

    /**
     * Checks days, type and names.
     *
     * @param taken names of other institutions at the time of the change
     * @throws Refusal invalid, with one finding per field; conflict, if the change to be corrected is the first entry or
     *     is gone
     */
    static void check(Institution institution, InstitutionChange change, List<Name> taken) {
        if (change.corrects() != null && !institution.copy().withdrawChange(change.corrects())) {
            throw Refusal.conflict("institution.kept");
        }
        LocalDate from = change.from();
        LocalDate begins = institution.getValidFrom();
        LocalDate other = from == null ? null : overlapped(institution, change);
        new FormValidation()
                .required("from", from)
                .check(from == null || from.isAfter(begins), "AFTER_IT_BEGINS", "from", from, Time.format(begins))
                .check(
                        from == null || institution.isOpenOn(from),
                        "BEFORE_IT_IS_CLOSED",
                        "from",
                        from,
                        closed(institution))
                .check(other == null, "CHANGES_DO_NOT_OVERLAP", "from", from, other == null ? "" : Time.format(other))
                .required("type", change.type())
                .names(change.names(), taken)
                .throwIfInvalid();
    }

    /**
     * Returns the first day of another change that begins on the same day, or that would change places with the corrected
     * one; null if there is none.
     */
    private static LocalDate overlapped(Institution institution, InstitutionChange change) {
        LocalDate corrected = change.corrects() == null ? change.from() : change.corrects();
        return institution.getProfiles().stream()
                .skip(1)
                .map(InstitutionProfile::getValidFrom)
                .filter(day -> !day.equals(change.corrects()))
                .filter(day -> day.equals(change.from()) || day.isBefore(corrected) != day.isBefore(change.from()))
                .findFirst()
                .orElse(null);
    }

    private static String closed(Institution institution) {
        return institution.isClosed() ? Time.format(institution.getClosedFrom()) : "";
    }
}
