package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** What institutions have said of the headings in their files. */
@ApplicationScoped
class ColumnAnswers {

    @PersistenceContext
    private EntityManager entityManager;

    /** All of an institution, by {@link Header.Column#key}. */
    Map<String, ColumnMeaning> of(String institution) {
        return entityManager
                .createQuery("select a from ColumnAnswer a where a.key.institution = :institution", ColumnAnswer.class)
                .setParameter("institution", institution)
                .getResultStream()
                .filter(answer -> answer.meaning().isPresent())
                .collect(Collectors.toMap(
                        ColumnAnswer::heading, answer -> answer.meaning().orElseThrow()));
    }

    /** Remembers it, in the place of an earlier answer. */
    void remember(String institution, String heading, ColumnMeaning meaning) {
        entityManager.merge(new ColumnAnswer(institution, heading, meaning));
    }
}
