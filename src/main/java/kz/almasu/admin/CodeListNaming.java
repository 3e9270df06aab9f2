package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.registry.CodeList;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Name;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Participants;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Corrects names in code lists. A name is corrected for all half-years; published editions keep the one with which they were
 * published.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class CodeListNaming {

    @Inject
    private CodeLists codeLists;

    @Inject
    private Participants participants;

    @Inject
    private AuditLog auditLog;

    /** @throws Refusal not found, if there is no such list or entry */
    public CodeListEntry entry(String list, String code) {
        return codeLists
                .find(list(list).entries(), code)
                .orElseThrow(() -> Refusal.notFound("codelist", String.valueOf(code)));
    }

    /** Number of participants with this entry; empty for a list to which participants do not refer. */
    public Optional<Long> participants(String list, String code) {
        return Arrays.stream(ParticipantField.values())
                .filter(field ->
                        field.codeList().filter(list(list).entries()::equals).isPresent())
                .findFirst()
                .map(field -> participants.count(field, code));
    }

    /**
     * Corrects a name.
     *
     * @param person the name of a degree for one person; ignored for other lists
     * @throws Refusal invalid, with one finding per field, or if nothing would change
     */
    public CodeListEntry rename(String list, String code, NameEntry names, NameEntry person) {
        CodeListEntry entry = entry(list, code);
        check(list, entry, names, person);
        String before = described(entry);
        entry.rename(names.name());
        if (entry instanceof Degree degree) {
            degree.renamePerson(person.name());
        }
        if (before.equals(described(entry))) {
            throw Refusal.invalid("codelist.unchanged");
        }
        auditLog.record(AuditKind.CODE_LIST_CHANGED, new AuditChange(list + " " + code, before, described(entry)));
        return entry;
    }

    private void check(String list, CodeListEntry entry, NameEntry names, NameEntry person) {
        List<Name> others = codeLists.all(list(list).entries()).stream()
                .filter(other -> !other.equals(entry))
                .map(CodeListEntry::getName)
                .toList();
        FormValidation validation = new FormValidation().names(names, others);
        if (entry instanceof Degree) {
            validation.personNames(person);
        }
        validation.throwIfInvalid();
    }

    private static CodeList list(String key) {
        return CodeList.of(key).orElseThrow(() -> Refusal.notFound("codelist", String.valueOf(key)));
    }

    private static String described(CodeListEntry entry) {
        return entry instanceof Degree degree
                ? labels(entry.getName()) + "; " + labels(degree.getPerson())
                : labels(entry.getName());
    }

    private static String labels(Name name) {
        return Arrays.stream(Language.values()).map(name::label).collect(Collectors.joining(" / "));
    }
}
