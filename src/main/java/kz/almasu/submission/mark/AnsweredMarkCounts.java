package kz.almasu.submission.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.submission.Action;

/** Counts of marks of all reports of a half-year that came back, in one statement. */
@ApplicationScoped
public class AnsweredMarkCounts {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * What became of the marks of the last returns, by submission id; reports that did not come back, or without
     * participants to correct or to leave out, are absent.
     */
    public Map<Long, AnsweredMarks> of(Period period) {
        return entityManager
                .createQuery(
                        "select m.submission.id, count(m), count(m.answer) from ParticipantMark m"
                                + " where m.submission.period = :period and m.submission.state in :waiting"
                                + " and m.verdict <> :inOrder and m.sentAt = (select max(o.sentAt) from ParticipantMark o"
                                + " where o.submission = m.submission) group by m.submission.id",
                        Object[].class)
                .setParameter("period", period)
                .setParameter("waiting", List.copyOf(Action.APPROVE.getFrom()))
                .setParameter("inOrder", MarkVerdict.IN_ORDER)
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> (Long) row[0], row -> new AnsweredMarks((Long) row[1], (Long) row[2])));
    }
}
