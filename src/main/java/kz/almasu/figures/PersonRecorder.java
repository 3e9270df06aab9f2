package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.registry.Direction;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.system.Batches;

/**
 * Counts the persons of a report: those with an identity number once, and the participants without one, who may be
 * anybody. Remembers whom other reports have too, so that a national sum counts a person once.
 */
@ApplicationScoped
public class PersonRecorder {

    private static final String COUNTS = " count(distinct p.personPseudonym), count(p) - count(p.personPseudonym)"
            + " from Participant p where p.submission = :submission";

    @PersistenceContext
    private EntityManager entityManager;

    /** Persists the counts of each direction, and of both together. */
    void count(Submission submission) {
        query("select p.direction," + COUNTS + " group by p.direction", submission)
                .forEach(row -> persist(submission, (Direction) row[0], (Long) row[1], (Long) row[2]));
        query("select" + COUNTS, submission).forEach(row -> persist(submission, null, (Long) row[0], (Long) row[1]));
        entityManager
                .createQuery("delete from SharedPerson p where p.key.submission = :submission")
                .setParameter("submission", submission.getId())
                .executeUpdate();
        compareWithOthers(submission);
    }

    private List<Object[]> query(String jpql, Submission submission) {
        return entityManager
                .createQuery(jpql, Object[].class)
                .setParameter("submission", submission)
                .getResultList();
    }

    private void persist(Submission submission, Direction direction, long identified, long unidentified) {
        entityManager.persist(
                Figure.of(submission, direction, Dimension.PERSON, Persons.IDENTIFIED, Math.toIntExact(identified)));
        entityManager.persist(Figure.of(
                submission, direction, Dimension.PERSON, Persons.UNIDENTIFIED, Math.toIntExact(unidentified)));
    }

    /**
     * Stores whom this and other received reports have. Done on approval again: two reports that are submitted at the same
     * moment do not see each other.
     */
    void compareWithOthers(Submission submission) {
        Set<SharedPerson.Key> own = keys(query(
                "select distinct p.submission.id, p.direction, p.personPseudonym from Participant p"
                        + " where p.submission = :submission and p.personPseudonym is not null",
                submission));
        Set<String> pseudonyms = own.stream().map(SharedPerson.Key::pseudonym).collect(Collectors.toSet());
        Set<SharedPerson.Key> shared = keys(Batches.of(pseudonyms, batch -> reportedByOthers(submission, batch)));
        Set<String> repeated = shared.stream().map(SharedPerson.Key::pseudonym).collect(Collectors.toSet());
        own.removeIf(key -> !repeated.contains(key.pseudonym()));
        shared.addAll(own);
        shared.stream()
                .filter(key -> entityManager.find(SharedPerson.class, key) == null)
                .forEach(key -> entityManager.persist(new SharedPerson(key)));
    }

    private List<Object[]> reportedByOthers(Submission submission, List<String> pseudonyms) {
        return entityManager
                .createQuery(
                        "select distinct p.submission.id, p.direction, p.personPseudonym from Participant p"
                                + " where p.submission <> :submission and p.submission.period = :period"
                                + " and p.submission.state in :states and p.personPseudonym in :pseudonyms",
                        Object[].class)
                .setParameter("submission", submission)
                .setParameter("period", submission.getPeriod())
                .setParameter("states", State.finished())
                .setParameter("pseudonyms", pseudonyms)
                .getResultList();
    }

    private static Set<SharedPerson.Key> keys(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new SharedPerson.Key((Long) row[0], (Direction) row[1], (String) row[2]))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
