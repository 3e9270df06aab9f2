package kz.almasu.admin;

import java.time.LocalDate;
import java.util.Optional;
import kz.almasu.registry.Institution;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;

/** What must be true of a closing or merge, beside what half-years and reports demand. */
final class InstitutionClosingRules {

    private InstitutionClosingRules() {}

    /**
     * Checks the day and the institution that continues the closed one.
     *
     * @param into null for none
     * @param afterPublished the earliest day allowed; empty for any
     * @throws Refusal invalid, with one finding per field; conflict, if the institution is closed already
     */
    static void check(Institution institution, LocalDate from, Institution into, Optional<LocalDate> afterPublished) {
        if (institution.isClosed()) {
            throw Refusal.conflict("institution.closed", Time.format(institution.getClosedFrom()));
        }
        String earliest = afterPublished.map(Time::format).orElse("");
        LocalDate lastChange = institution.getLatest().getValidFrom();
        new FormValidation()
                .required("from", from)
                .check(isNoEarlier(from, afterPublished), "KEEPS_WHAT_IS_PUBLISHED", "from", from, earliest)
                .check(isAfter(from, lastChange), "AFTER_LAST_CHANGE", "from", from, Time.format(lastChange))
                .check(!institution.equals(into), "IS_ANOTHER_INSTITUTION", "into", into)
                .check(into == null || existsOn(from, into), "EXISTS_ON_THAT_DAY", "into", into)
                .throwIfInvalid();
    }

    private static boolean isNoEarlier(LocalDate from, Optional<LocalDate> earliest) {
        return from == null || earliest.filter(from::isBefore).isEmpty();
    }

    private static boolean isAfter(LocalDate from, LocalDate lastChange) {
        return from == null || from.isAfter(lastChange);
    }

    private static boolean existsOn(LocalDate day, Institution institution) {
        return day == null || institution.existsBetween(day, day);
    }
}
