package kz.almasu.intake.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** The confirmed column meanings of institutions. */
@ApplicationScoped
public class ColumnMappings {

    @PersistenceContext
    private EntityManager entityManager;

    /** Returns the meanings confirmed by an institution, by {@link HeaderRow.HeaderColumn#key}. */
    public Map<String, ColumnMeaning> of(String institution) {
        return entityManager
                .createQuery(
                        "select m from ColumnMapping m where m.key.institution = :institution", ColumnMapping.class)
                .setParameter("institution", institution)
                .getResultStream()
                .filter(mapping -> mapping.meaning().isPresent())
                .collect(Collectors.toMap(
                        ColumnMapping::heading, mapping -> mapping.meaning().orElseThrow()));
    }

    public void save(String institution, String heading, ColumnMeaning meaning) {
        entityManager.merge(new ColumnMapping(institution, heading, meaning));
    }
}
