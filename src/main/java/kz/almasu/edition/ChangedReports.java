package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;

/**
 * Reports that were approved or reopened after an edition was decided. An edition is a snapshot: one that waits for its time
 * does not follow them.
 */
@ApplicationScoped
public class ChangedReports {

    private static final Set<Action> CHANGES = EnumSet.of(Action.APPROVE, Action.REOPEN, Action.UNDO_REOPEN);

    @PersistenceContext
    private EntityManager entityManager;

    /** Returns the institutions of the reports, in the order of the registry. */
    List<Institution> since(Edition edition) {
        return entityManager
                .createQuery(
                        "select i from Institution i where i.code in (select t.submission.institution.code"
                                + " from Transition t where t.submission.period.code = :period and t.at > :decidedAt"
                                + " and t.action in :actions) order by i.position",
                        Institution.class)
                .setParameter("period", edition.getPeriod())
                .setParameter("decidedAt", edition.getDecidedAt())
                .setParameter("actions", List.copyOf(CHANGES))
                .getResultList();
    }

    /** Returns the institutions among these, whose histories are loaded already. */
    public static List<Institution> among(List<ReportStatus> reports, Edition edition) {
        return reports.stream()
                .filter(ReportStatus::hasSubmission)
                .filter(report -> report.submission().latestFirst().stream()
                        .anyMatch(transition -> transition.getAt().isAfter(edition.getDecidedAt())
                                && CHANGES.contains(transition.getAction())))
                .map(ReportStatus::institution)
                .toList();
    }
}
