package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Name;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Maintains the register of Kazakhstani institutions. A change takes effect from a day on, which must not be so early
 * that a published half-year would be shown differently.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class InstitutionAdministration {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");

    @Inject
    private AuditLog auditLog;

    @Inject
    private Institutions institutions;

    @Inject
    private Periods periods;

    public Institution institution(String code) {
        return institutions.get(code);
    }

    /** Returns the earliest day allowed for a change; empty while nothing is published. */
    public Optional<LocalDate> earliestChange() {
        return periods.all().stream()
                .filter(Period::isPublished)
                .findFirst()
                .map(newest -> newest.getHalfYear().firstDay().plusDays(1));
    }

    /**
     * Adds an institution at the end of the catalogue.
     *
     * @throws Refusal invalid, with one finding per field
     */
    public Institution add(String code, LocalDate from, InstitutionType type, NameEntry names) {
        String newCode = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
        List<Institution> all = institutions.all();
        new FormValidation()
                .required("code", newCode)
                .check(newCode == null || CODE.matcher(newCode).matches(), "CATALOGUE_CODE", "code", code, 20)
                .check(institutions.find(newCode).isEmpty(), "IS_NEW", "code", newCode)
                .required("from", from)
                .required("type", type)
                .names(names, currentNames(all))
                .throwIfInvalid();
        int last = all.isEmpty() ? 0 : all.get(all.size() - 1).getPosition();
        Institution added = new Institution(newCode, last + 1, new InstitutionProfile(from, type, names.name()));
        institutions.add(added);
        auditLog.record(AuditKind.INSTITUTION_ADDED, new AuditChange(newCode, null, described(added.profileOn(from))));
        return added;
    }

    /**
     * Changes type and name from this day on; half-years that began before keep the old ones.
     *
     * @throws Refusal invalid, with one finding per field, or if nothing would change
     */
    public Institution change(String code, LocalDate from, InstitutionType type, NameEntry names) {
        Institution institution = institutions.getForUpdate(code);
        List<Institution> others = institutions.all().stream()
                .filter(other -> !other.equals(institution))
                .toList();
        LocalDate earliest = earliestChange().orElse(LocalDate.MIN);
        new FormValidation()
                .required("from", from)
                .check(from == null || !from.isBefore(earliest), "KEEPS_WHAT_IS_PUBLISHED", "from", from, earliest)
                .required("type", type)
                .names(names, currentNames(others))
                .throwIfInvalid();
        InstitutionProfile previous = institution.profileOn(from);
        if (previous.getType().equals(type) && names.hasSameValuesAs(previous.getName())) {
            throw Refusal.invalid("institution.unchanged");
        }
        InstitutionProfile next = new InstitutionProfile(from, type, names.name());
        institution.change(next);
        auditLog.record(AuditKind.INSTITUTION_CHANGED, new AuditChange(code, described(previous), described(next)));
        return institution;
    }

    /**
     * Withdraws a change entered by mistake.
     *
     * @throws Refusal conflict, if a published half-year shows it
     */
    public Institution withdraw(String code, LocalDate from) {
        Institution institution = institutions.getForUpdate(code);
        if (from.isBefore(earliestChange().orElse(LocalDate.MIN)) || !institution.withdrawChange(from)) {
            throw Refusal.conflict("institution.kept");
        }
        auditLog.record(AuditKind.INSTITUTION_CHANGE_WITHDRAWN, new AuditChange(code, from.toString(), null));
        return institution;
    }

    private static String described(InstitutionProfile profile) {
        return profile.getValidFrom() + " " + profile.getType().getCode() + " "
                + profile.getName().label(Language.EN);
    }

    private static List<Name> currentNames(List<Institution> institutions) {
        return institutions.stream()
                .map(institution -> institution.getCurrent().getName())
                .toList();
    }
}
