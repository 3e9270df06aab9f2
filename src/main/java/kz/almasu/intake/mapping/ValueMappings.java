package kz.almasu.intake.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeLists;
import kz.almasu.system.Localized;
import kz.almasu.system.Refusal;

/** What institutions mean by values that are in no code list. */
@ApplicationScoped
public class ValueMappings {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    /** Returns the codes by value. An entry with such a code may not exist any more. */
    public Map<WrittenValue, String> of(String institution) {
        return entityManager
                .createQuery("select m from ValueMapping m where m.key.institution = :institution", ValueMapping.class)
                .setParameter("institution", institution)
                .getResultStream()
                .collect(Collectors.toMap(ValueMapping::value, ValueMapping::code));
    }

    /** Returns the codes by value, of each institution. */
    public Map<String, Map<WrittenValue, String>> byInstitution() {
        return entityManager
                .createQuery("select m from ValueMapping m", ValueMapping.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ValueMapping::institution, Collectors.toMap(ValueMapping::value, ValueMapping::code)));
    }

    /** Returns the codes that hold for every institution that did not say otherwise. */
    public Map<WrittenValue, String> shared() {
        return entityManager
                .createQuery("select m from SharedValueMapping m", SharedValueMapping.class)
                .getResultStream()
                .collect(Collectors.toMap(SharedValueMapping::value, SharedValueMapping::code));
    }

    /** Returns the code list entry with this code; empty if the field has no such entry. */
    public Optional<? extends Localized> entry(WrittenValue value, String code) {
        return value.field().codeList().flatMap(list -> codeLists.entry(list, code));
    }

    private void requireEntry(WrittenValue value, String code) {
        entry(value, code).orElseThrow(() -> Refusal.invalid("intake.noSuchEntry", code));
    }

    /**
     * Lets a meaning apply to all institutions.
     *
     * @param login account that decides so
     * @throws Refusal invalid, if the field has no such entry
     */
    public void share(WrittenValue value, String code, String login) {
        requireEntry(value, code);
        entityManager.merge(new SharedValueMapping(value, code, login, clock.instant()));
    }

    public void unshare(WrittenValue value) {
        Optional.ofNullable(entityManager.find(SharedValueMapping.class, new SharedValueMapping.Key(value)))
                .ifPresent(entityManager::remove);
    }

    /**
     * Saves or replaces a meaning.
     *
     * @param login account that states it
     * @throws Refusal invalid, if the field has no such entry
     */
    public void save(String institution, WrittenValue value, String code, String login) {
        requireEntry(value, code);
        entityManager.merge(new ValueMapping(institution, value, code, login, clock.instant()));
    }

    public void delete(String institution, WrittenValue value) {
        Optional.ofNullable(entityManager.find(ValueMapping.class, new ValueMapping.Key(institution, value)))
                .ifPresent(entityManager::remove);
    }
}
