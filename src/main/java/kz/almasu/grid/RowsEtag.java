package kz.almasu.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import kz.almasu.submission.Submission;

/**
 * Etag of a submission's rows, computed from their number, the sum of their versions and the newest id, so that pages
 * can poll and reload only after a change.
 */
@ApplicationScoped
class RowsEtag {

    static final String NONE = "";

    private static final String SQL =
            "select 1, count(*), coalesce(sum(version), 0), coalesce(max(id), 0) from participant where submission_id = ?"
                    + " union all select 2, count(*), coalesce(sum(version), 0), coalesce(max(id), 0) from draft_row"
                    + " where submission_id = ? and closed_at is null order by 1";

    @PersistenceContext
    private EntityManager entityManager;

    String of(Submission submission) {
        List<?> parts = entityManager
                .createNativeQuery(SQL)
                .setParameter(1, submission.getId())
                .setParameter(2, submission.getId())
                .getResultList();
        return Arrays.deepToString(parts.toArray());
    }
}
