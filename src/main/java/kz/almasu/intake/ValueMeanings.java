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
import kz.almasu.intake.mapping.ValueMappings;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.registry.CodeLists;
import kz.almasu.system.Localized;
import kz.almasu.system.Refusal;

/** What institutions said about values that are in no code list; the administrator lets a meaning hold for everybody. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class ValueMeanings {

    @Inject
    private ValueMappings valueMappings;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Caller caller;

    private record Said(WrittenValue value, String code) {}

    /** Returns the meanings by field and value, those said by most institutions first. */
    public List<SaidMeaning> all() {
        Map<Said, Set<String>> institutions = new HashMap<>();
        Map<WrittenValue, String> shared = valueMappings.shared();
        shared.forEach((value, code) -> institutions.put(new Said(value, code), new TreeSet<>()));
        valueMappings
                .byInstitution()
                .forEach((institution, codes) -> codes.forEach((value, code) -> institutions
                        .computeIfAbsent(new Said(value, code), said -> new TreeSet<>())
                        .add(institution)));
        return institutions.entrySet().stream()
                .flatMap(said -> meaning(said.getKey(), said.getValue(), shared).stream())
                .sorted(Comparator.comparing((SaidMeaning said) -> said.value().field())
                        .thenComparing(said -> said.value().text())
                        .thenComparing(said -> -said.institutions().size())
                        .thenComparing(SaidMeaning::code))
                .toList();
    }

    private Optional<SaidMeaning> meaning(Said said, Set<String> institutions, Map<WrittenValue, String> shared) {
        WrittenValue value = said.value();
        return entry(value, said.code())
                .map(entry -> new SaidMeaning(
                        value,
                        said.code(),
                        entry,
                        List.copyOf(institutions),
                        Objects.equals(shared.get(value), said.code())));
    }

    private Optional<? extends Localized> entry(WrittenValue value, String code) {
        return value.field().codeList().flatMap(list -> codeLists.entry(list, code));
    }

    /**
     * Lets a meaning hold for everybody, instead of another one if there was one. Institutions that said otherwise keep
     * their own meaning.
     *
     * @throws Refusal if the code is in no list
     */
    public void share(WrittenValue value, String code) {
        entry(value, code).orElseThrow(() -> Refusal.invalid("intake.noSuchEntry", code));
        valueMappings.share(value, code, caller.account().getLogin());
    }

    /** Lets a meaning hold only for the institutions that said so. */
    public void unshare(WrittenValue value) {
        valueMappings.unshare(value);
    }
}
