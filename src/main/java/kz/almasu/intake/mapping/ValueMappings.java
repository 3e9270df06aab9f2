package kz.almasu.intake.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What institutions mean by values that are in no code list. */
@ApplicationScoped
public class ValueMappings {

    @PersistenceContext
    private EntityManager entityManager;

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

    /** @param login account that says so */
    public void save(String institution, WrittenValue value, String code, String login) {
        entityManager.merge(new ValueMapping(institution, value, code, login, clock.instant()));
    }

    public void delete(String institution, WrittenValue value) {
        Optional.ofNullable(entityManager.find(ValueMapping.class, new ValueMapping.Key(institution, value)))
                .ifPresent(entityManager::remove);
    }
}
