package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;
import org.eclipse.persistence.config.QueryHints;

/** Repository of participants. */
@ApplicationScoped
public class Participants {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Returns one page.
     *
     * @param first index of the first result, from 0
     */
    public List<Participant> find(ParticipantQuery query, int first, int maxResults) {
        return query.participants(entityManager)
                .setFirstResult(first)
                .setMaxResults(maxResults)
                .setHint(QueryHints.FETCH, "p.submission") // lists over institutions show each one's name
                .setHint(QueryHints.LEFT_FETCH, "p.foreignInstitution")
                .getResultList();
    }

    public long count(ParticipantQuery query) {
        return query.count(entityManager).getSingleResult();
    }

    /** Number of participants of all half-years with this value. */
    public long count(ParticipantField field, String code) {
        String path = "p." + field.declaration().attribute() + ".code";
        return entityManager
                .createQuery("select count(p) from Participant p where " + path + " = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** In alphabetical order. */
    public List<Participant> of(Submission submission) {
        return ParticipantQuery.of(submission)
                .participants(entityManager)
                .setHint("eclipselink.batch", "p.foreignInstitution")
                .getResultList();
    }

    /** All participants of the report; empty without a submission. */
    public List<Participant> of(ReportStatus status) {
        return status.hasSubmission() ? of(status.submission()) : List.of();
    }

    /** Finds a participant of any submission. */
    public Optional<Participant> find(Long id) {
        return Optional.ofNullable(entityManager.find(Participant.class, id));
    }

    public Optional<Participant> find(Submission submission, Long id) {
        return entityManager
                .createQuery(
                        "select p from Participant p where p.id = :id and p.submission = :submission",
                        Participant.class)
                .setParameter("id", id)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    public Totals totals(Submission submission) {
        return totals("where p.submission = :owner group by p.submission.id, p.direction", submission)
                .getOrDefault(submission.getId(), Totals.NONE);
    }

    /** Totals by submission id; submissions without participants are absent. */
    public Map<Long, Totals> totals(Period period) {
        return totals("where p.submission.period = :owner group by p.submission.id, p.direction", period);
    }

    private Map<Long, Totals> totals(String where, Object owner) {
        Map<Long, Totals> totals = new HashMap<>();
        entityManager
                .createQuery(
                        "select p.submission.id, p.direction, count(p) from Participant p " + where, Object[].class)
                .setParameter("owner", owner)
                .getResultList()
                .forEach(row -> {
                    long count = (Long) row[2];
                    Totals counted = row[1] == Direction.OUTGOING ? new Totals(count, 0) : new Totals(0, count);
                    totals.merge((Long) row[0], counted, Totals::plus);
                });
        return totals;
    }
}
