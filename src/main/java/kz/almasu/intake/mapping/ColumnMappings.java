package kz.almasu.intake.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** What institutions have said of the headings in their files. */
@ApplicationScoped
public class ColumnMappings {

    @PersistenceContext
    private EntityManager entityManager;

    /** All of an institution, by {@link HeaderRow.HeaderColumn#key}. */
    public Map<String, ColumnMeaning> of(String institution) {
        return entityManager
                .createQuery(
                        "select a from ColumnMapping a where a.key.institution = :institution", ColumnMapping.class)
                .setParameter("institution", institution)
                .getResultStream()
                .filter(answer -> answer.meaning().isPresent())
                .collect(Collectors.toMap(
                        ColumnMapping::heading, answer -> answer.meaning().orElseThrow()));
    }

    /** Remembers it, in the place of an earlier answer. */
    public void save(String institution, String heading, ColumnMeaning meaning) {
        entityManager.merge(new ColumnMapping(institution, heading, meaning));
    }
}
