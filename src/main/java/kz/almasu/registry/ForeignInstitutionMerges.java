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
 * Merges institutions abroad that are one. Participants and kept figures go on naming the institution that was reported;
 * whoever reads them asks which one survives, so that a merge and its undoing hold at once and everywhere, and no report
 * changes after it was signed.
 */
@ApplicationScoped
public class ForeignInstitutionMerges {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Merges one into another of the same country; the caller holds the registry's lock.
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
        refuseMerged(merged);
        refuseMerged(into);
        redirect(merged, into);
        ForeignInstitutionMerge merge = new ForeignInstitutionMerge(merged, into, login, at);
        entityManager.persist(merge);
        return merge;
    }

    /**
     * Undoes a merge: the institution is one of its own again, and takes along what had been merged into it before.
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

    /** @throws Refusal not found, if there was no such merge */
    public ForeignInstitutionMerge get(Long id) {
        ForeignInstitutionMerge merge = id == null ? null : entityManager.find(ForeignInstitutionMerge.class, id);
        if (merge == null) {
            throw Refusal.notFound("foreignInstitution.merge");
        }
        return merge;
    }

    /** The merge that made this one another. @throws Refusal conflict, if it is merged into none */
    public ForeignInstitutionMerge activeMergeOf(ForeignInstitution merged) {
        return activeMerges("m.merged = :institution", merged).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("foreignInstitution.notMerged", merged));
    }

    /** In which merges it took part, undone ones among them, the newest first. */
    public List<ForeignInstitutionMerge> history(ForeignInstitution institution) {
        return entityManager
                .createQuery(
                        "select m from ForeignInstitutionMerge m where m.merged = :institution or m.into = :institution"
                                + " order by m.at desc, m.id desc",
                        ForeignInstitutionMerge.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    /** The id of the surviving institution, by the id of each that was merged. */
    public Map<Long, Long> canonicalIds() {
        Map<Long, Long> survivors = new HashMap<>();
        entityManager
                .createQuery(
                        "select f.id, f.mergedInto.id from ForeignInstitution f where f.mergedInto is not null",
                        Object[].class)
                .getResultList()
                .forEach(row -> survivors.put((Long) row[0], (Long) row[1]));
        return survivors;
    }

    /** It, and whatever was merged into it, survive in this one. */
    private void redirect(ForeignInstitution merged, ForeignInstitution survivor) {
        activeMerges("m.into = :institution", merged).forEach(earlier -> redirect(earlier.getMerged(), survivor));
        merged.mergeInto(survivor);
    }

    private List<ForeignInstitutionMerge> activeMerges(String which, ForeignInstitution institution) {
        return entityManager
                .createQuery(
                        "select m from ForeignInstitutionMerge m where m.undoneAt is null and " + which,
                        ForeignInstitutionMerge.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    private static void refuseMerged(ForeignInstitution institution) {
        if (institution.getState() == ForeignInstitutionState.MERGED) {
            throw Refusal.conflict("foreignInstitution.merged", institution, institution.canonical());
        }
    }
}
