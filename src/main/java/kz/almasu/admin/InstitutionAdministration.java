package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.almasu.account.Accounts;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Name;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;

/**
 * Maintains the register of Kazakhstani institutions. A change takes effect from a day on and is refused if a published
 * half-year would be shown differently.
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
    private InstitutionUse use;

    @Inject
    private Accounts accounts;

    public Institution institution(String code) {
        return institutions.get(code);
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
                .names(names, namesFrom(from, all))
                .throwIfInvalid();
        int last = all.isEmpty() ? 0 : all.get(all.size() - 1).getPosition();
        Institution added = new Institution(newCode, last + 1, new InstitutionProfile(from, type, names.name()));
        institutions.add(added);
        auditLog.record(
                AuditKind.INSTITUTION_ADDED,
                new AuditChange(newCode, null, InstitutionDescription.of(added.profileOn(from))));
        return added;
    }

    /**
     * Returns what a change will change, without making it.
     *
     * @throws Refusal as {@link #change} does
     */
    public InstitutionChangeEffect preview(String code, InstitutionChange change) {
        Institution institution = institutions.get(code);
        Institution changed = changed(institution, change);
        List<Period> differing = use.shownDifferently(institution, changed);
        return new InstitutionChangeEffect(
                before(institution, change),
                changed.profileOn(change.from()),
                nextChange(changed, change.from()),
                differing,
                use.reports(institution).stream()
                        .map(ReportStatus::period)
                        .filter(period -> !differing.contains(period))
                        .toList(),
                accounts.openOf(institution).size());
    }

    /**
     * Changes type and name from a day on; half-years that began before keep the old ones.
     *
     * @throws Refusal invalid, with one finding per field, or if nothing would change; conflict, if a received report was
     *     counted with the old type
     */
    public Institution change(String code, InstitutionChange change) {
        Institution institution = institutions.getForUpdate(code);
        changed(institution, change);
        InstitutionProfile previous = before(institution, change);
        if (change.corrects() != null) {
            institution.withdrawChange(change.corrects());
        }
        InstitutionProfile next = change.profile();
        institution.change(next);
        auditLog.record(
                AuditKind.INSTITUTION_CHANGED,
                new AuditChange(code, InstitutionDescription.of(previous), InstitutionDescription.of(next)));
        return institution;
    }

    /**
     * Withdraws a change entered by mistake.
     *
     * @throws Refusal conflict, if a published half-year shows it, or a received report was counted with its type
     */
    public Institution withdraw(String code, LocalDate from) {
        Institution institution = institutions.getForUpdate(code);
        Institution changed = institution.copy();
        if (!changed.withdrawChange(from) || showsPublishedDifferently(institution, changed)) {
            throw Refusal.conflict("institution.kept");
        }
        requireSameTypeCounted(institution, changed);
        String withdrawn = InstitutionDescription.of(institution.profileOn(from));
        institution.withdrawChange(from);
        auditLog.record(
                AuditKind.INSTITUTION_CHANGE_WITHDRAWN,
                new AuditChange(code, withdrawn, InstitutionDescription.of(institution.profileOn(from))));
        return institution;
    }

    /** Returns a changed copy, if the change is valid. */
    private Institution changed(Institution institution, InstitutionChange change) {
        InstitutionChangeRules.check(institution, change, namesFrom(change.from(), others(institution)));
        Institution changed = institution.copy();
        if (change.corrects() != null) {
            changed.withdrawChange(change.corrects());
        }
        InstitutionProfile previous = changed.profileOn(change.from());
        InstitutionProfile next = change.profile();
        if (next.showsSameAs(previous)) {
            throw Refusal.invalid("institution.unchanged");
        }
        changed.change(next);
        Optional<LocalDate> earliest = use.afterPublished();
        new FormValidation()
                .check(
                        !showsPublishedDifferently(institution, changed),
                        "KEEPS_WHAT_IS_PUBLISHED",
                        "from",
                        change.from(),
                        earliest.map(Time::format).orElse(""))
                .throwIfInvalid();
        requireSameTypeCounted(institution, changed);
        return changed;
    }

    private static LocalDate nextChange(Institution institution, LocalDate day) {
        return institution.getProfiles().stream()
                .map(InstitutionProfile::getValidFrom)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private static InstitutionProfile before(Institution institution, InstitutionChange change) {
        return institution.profileOn(change.corrects() == null ? change.from().minusDays(1) : change.corrects());
    }

    private boolean showsPublishedDifferently(Institution institution, Institution changed) {
        return use.shownDifferently(institution, changed).stream().anyMatch(Period::isPublished);
    }

    private void requireSameTypeCounted(Institution institution, Institution changed) {
        use.countedWithAnotherType(institution, changed).ifPresent(period -> {
            throw Refusal.conflict("institution.typeCounted", period);
        });
    }

    private List<Institution> others(Institution institution) {
        return institutions.all().stream()
                .filter(other -> !other.equals(institution))
                .toList();
    }

    /** Returns the names that institutions have on or after this day. */
    private static List<Name> namesFrom(LocalDate day, List<Institution> institutions) {
        return day == null
                ? List.of()
                : institutions.stream()
                        .filter(institution -> institution.isOpenOn(day))
                        .flatMap(institution -> institution.namesFrom(day).stream())
                        .toList();
    }
}
