package kz.almasu.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.system.Refusal;

/**
 * Merges duplicates of foreign institutions. Participants and stored figures keep the id of the reported institution
 * and resolve it to the canonical one when read, so that a merge and its undoing take effect everywhere at once and no
 * signed report changes.
 */
@ApplicationScoped
public class ForeignInstitutionMerges {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Merges one institution into another of the same country. The caller must hold the registry lock.
     *
     * @throws Refusal conflict, if they are the same, of two countries, or one of them is merged already
     */
    public ForeignInstitutionMerge merge(ForeignInstitution merged, ForeignInstitution into, String login, Instant at) {
        if (merged.equals(into)) {
            throw Refusal.conflict("foreignInstitution.same", merged);
        }
        if (!merged.getCountry().equals(into.getCountry())) {
            throw Refusal.conflict("foreignInstitution.countries", merged.getCountry(), into.getCountry());
        }
        requireUnmerged(merged);
        requireUnmerged(into);
        redirect(merged, into);
        ForeignInstitutionMerge merge = new ForeignInstitutionMerge(merged, into, login, at);
        entityManager.persist(merge);
        return merge;
    }

    /**
     * Undoes a merge. Institutions that had been merged into the duplicate before are separated together with it.
     *
     * @throws Refusal conflict, if it is undone already
     */
    public void undo(ForeignInstitutionMerge merge, String login, Instant at) {
        if (merge.isUndone()) {
            throw Refusal.conflict("foreignInstitution.undone");
        }
        merge.undo(login, at);
        merge.getMerged().mergeInto(null);
        activeMerges("m.into = :institution", merge.getMerged())
                .forEach(earlier -> redirect(earlier.getMerged(), merge.getMerged()));
    }

    /** @throws Refusal not found, if there is no such merge */
    public ForeignInstitutionMerge get(Long id) {
        ForeignInstitutionMerge merge = id == null ? null : entityManager.find(ForeignInstitutionMerge.class, id);
        if (merge == null) {
            throw Refusal.notFound("foreignInstitution.merge");
        }
        return merge;
    }

    /**
     * Returns the active merge of a duplicate.
     *
     * @throws Refusal conflict, if it is not merged
     */
    public ForeignInstitutionMerge activeMergeOf(ForeignInstitution merged) {
        return activeMerges("m.merged = :institution", merged).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("foreignInstitution.notMerged", merged));
    }

    /** Returns all merges that the institution took part in, including undone ones, newest first. */
    public List<ForeignInstitutionMerge> history(ForeignInstitution institution) {
        return entityManager
                .createQuery(
                        "select m from ForeignInstitutionMerge m where m.merged = :institution or m.into = :institution"
                                + " order by m.at desc, m.id desc",
                        ForeignInstitutionMerge.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    /** Returns the canonical id by the id of each merged institution. */
    public Map<Long, Long> canonicalIds() {
        Map<Long, Long> canonicalIds = new HashMap<>();
        entityManager
                .createQuery(
                        "select f.id, f.mergedInto.id from ForeignInstitution f where f.mergedInto is not null",
                        Object[].class)
                .getResultList()
                .forEach(row -> canonicalIds.put((Long) row[0], (Long) row[1]));
        return canonicalIds;
    }

    /** Also redirects the institutions already merged into the duplicate. */
    private void redirect(ForeignInstitution merged, ForeignInstitution canonical) {
        activeMerges("m.into = :institution", merged).forEach(earlier -> redirect(earlier.getMerged(), canonical));
        merged.mergeInto(canonical);
    }

    private List<ForeignInstitutionMerge> activeMerges(String condition, ForeignInstitution institution) {
        return entityManager
                .createQuery(
                        "select m from ForeignInstitutionMerge m where m.undoneAt is null and " + condition,
                        ForeignInstitutionMerge.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    private static void requireUnmerged(ForeignInstitution institution) {
        if (institution.getState() == ForeignInstitutionState.MERGED) {
            throw Refusal.conflict("foreignInstitution.merged", institution, institution.canonical());
        }
    }
}
