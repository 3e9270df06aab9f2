package kz.almasu.submission.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.submission.Action;

/** Counts of marks of all reports of a half-year that wait for a decision, in one statement. */
@ApplicationScoped
public class AnsweredMarkCounts {

    @PersistenceContext
    private EntityManager entityManager;

    /** By submission id; reports that do not wait for a decision, or without marks, are absent. */
    @SuppressWarnings("unchecked")
    public Map<Long, AnsweredMarks> of(Period period) {
        return entityManager
                .createQuery(
                        "select m.submission.id, m.verdict, m.sentAt, m.answer from ParticipantMark m"
                                + " where m.submission.period = :period and m.submission.state in :waiting",
                        Object[].class)
                .setParameter("period", period)
                .setParameter("waiting", List.copyOf(Action.APPROVE.getFrom()))
                .getResultStream()
                .map(row -> new AnsweredMarks.Row(
                        (Long) row[0], (MarkVerdict) row[1], (Comparable<Object>) row[2], (String) row[3]))
                .collect(Collectors.groupingBy(
                        AnsweredMarks.Row::submission,
                        Collectors.collectingAndThen(Collectors.toList(), AnsweredMarks::of)));
    }
}
