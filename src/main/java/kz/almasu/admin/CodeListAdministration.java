package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Extends the code lists that grow: countries and programmes. Codes are immutable. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class CodeListAdministration {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");

    @Inject
    private AuditLog auditLog;

    @Inject
    private CodeLists codeLists;

    /**
     * Adds a programme at the end of the catalogue.
     *
     * @throws Refusal invalid, with one finding per field
     */
    public Programme addProgramme(String code, NameEntry names) {
        String newCode = upper(code);
        List<Programme> all = codeLists.all(Programme.class);
        check(newCode, all)
                .check(newCode == null || CODE.matcher(newCode).matches(), "CATALOGUE_CODE", "code", code, 30)
                .names(names, all.stream().map(CodeListEntry::getName).toList())
                .throwIfInvalid();
        Programme added = new Programme(newCode, nextPosition(all), names.name());
        codeLists.add(added);
        auditLog.record(AuditKind.PROGRAMME_ADDED, new AuditChange(newCode, null, added.label(Language.EN)));
        return added;
    }

    /** @throws Refusal not found, if there is no such programme */
    public Programme programme(String code) {
        return codeLists
                .find(Programme.class, code)
                .orElseThrow(() -> Refusal.notFound("programme", String.valueOf(code)));
    }

    /**
     * Limits a programme to one direction or to a time; null for no limit.
     *
     * @throws Refusal not found, if there is no such programme; invalid, if the days are not in order
     */
    public void limitProgramme(String code, Direction direction, LocalDate from, LocalDate to) {
        Programme programme = programme(code);
        String before = limits(programme);
        programme.limit(direction, from, to);
        auditLog.record(AuditKind.PROGRAMME_LIMITED, new AuditChange(code, before, limits(programme)));
    }

    private static String limits(Programme programme) {
        return programme.getDirection() + " " + programme.getValidFrom() + " " + programme.getValidTo();
    }

    private static FormValidation check(String code, List<? extends CodeListEntry> list) {
        return new FormValidation()
                .required("code", code)
                .check(list.stream().noneMatch(entry -> entry.getCode().equals(code)), "IS_NEW", "code", code);
    }

    private static String upper(String code) {
        return code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    private static int nextPosition(List<? extends CodeListEntry> list) {
        return list.isEmpty() ? 1 : list.get(list.size() - 1).getPosition() + 1;
    }
}
