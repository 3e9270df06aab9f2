package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.intake.mapping.ValueMappings;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.system.Refusal;

/** What institutions stated about values that are in no code list; the administrator lets a meaning hold for everybody. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class ValueMeanings {

    @Inject
    private ValueMappings valueMappings;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog auditLog;

    private record Stated(WrittenValue value, String code) {}

    /** Returns the meanings by field and value, those stated by most institutions first. */
    public List<ValueMeaning> all() {
        Map<Stated, Set<String>> institutions = new HashMap<>();
        Map<WrittenValue, String> shared = valueMappings.shared();
        shared.forEach((value, code) -> institutions.put(new Stated(value, code), new TreeSet<>()));
        valueMappings
                .byInstitution()
                .forEach((institution, codes) -> codes.forEach((value, code) -> institutions
                        .computeIfAbsent(new Stated(value, code), stated -> new TreeSet<>())
                        .add(institution)));
        return institutions.entrySet().stream()
                .flatMap(stated -> meaning(stated.getKey(), stated.getValue(), shared).stream())
                .sorted(Comparator.comparing(
                                (ValueMeaning stated) -> stated.value().field())
                        .thenComparing(stated -> stated.value().text())
                        .thenComparing(stated -> -stated.institutions().size())
                        .thenComparing(ValueMeaning::code))
                .toList();
    }

    private Optional<ValueMeaning> meaning(Stated stated, Set<String> institutions, Map<WrittenValue, String> shared) {
        WrittenValue value = stated.value();
        return valueMappings
                .entry(value, stated.code())
                .map(entry -> new ValueMeaning(
                        value,
                        stated.code(),
                        entry,
                        List.copyOf(institutions),
                        Objects.equals(shared.get(value), stated.code())));
    }

    /**
     * Lets a meaning hold for everybody, instead of another one if there was one. Institutions that stated otherwise keep
     * their own meaning.
     *
     * @throws Refusal if the code is in no list
     */
    public void share(WrittenValue value, String code) {
        record(value, code);
        valueMappings.share(value, code, caller.account().getLogin());
    }

    /** Lets a meaning hold only for the institutions that stated so. */
    public void unshare(WrittenValue value) {
        record(value, null);
        valueMappings.unshare(value);
    }

    private void record(WrittenValue value, String code) {
        auditLog.record(
                AuditKind.VALUE_MEANING_CHANGED,
                new AuditChange(
                        value.field() + " " + value.text(),
                        valueMappings.shared().get(value),
                        code));
    }
}
