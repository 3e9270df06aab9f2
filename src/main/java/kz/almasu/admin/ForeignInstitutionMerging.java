package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionMerge;
import kz.almasu.registry.ForeignInstitutionMerges;
import kz.almasu.registry.ForeignInstitutionSearch;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.system.Refusal;

/** Finds and merges duplicates in the registry of foreign institutions, and undoes merges. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class ForeignInstitutionMerging {

    private static final int MAX_SUGGESTIONS = 5;

    @Inject
    private AuditLog auditLog;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ForeignInstitutions institutions;

    @Inject
    private ForeignInstitutionMerges merges;

    @Inject
    private ForeignInstitutionSearch search;

    /** Returns possible duplicates, likeliest first. */
    public List<FoundInstitution> findSimilar(ForeignInstitution institution) {
        return search.findSimilar(institution, MAX_SUGGESTIONS);
    }

    /** Returns other institutions that match the typed text, those of the same country first. */
    public List<FoundInstitution> findOthers(ForeignInstitution institution, String typed) {
        return search.suggest(institution.getCountry(), typed, MAX_SUGGESTIONS).stream()
                .filter(found -> !found.institution().getId().equals(institution.getId()))
                .toList();
    }

    /** Returns the merges of an institution, newest first. */
    public List<ForeignInstitutionMerge> history(Long id) {
        return merges.history(institutions.get(id));
    }

    /**
     * Merges a duplicate: its names, participants and figures then count for the other institution.
     *
     * @throws Refusal not found, if one of them does not exist; conflict, if they cannot be merged
     */
    public ForeignInstitution merge(Long merged, Long into) {
        institutions.lock();
        auditLog.record(
                AuditKind.FOREIGN_INSTITUTION_MERGED,
                new AuditChange(String.valueOf(merged), null, String.valueOf(into)));
        return merges.merge(institutions.get(merged), institutions.get(into), login(), clock.instant())
                .getInto();
    }

    /**
     * Undoes the merge of an institution.
     *
     * @throws Refusal conflict, if it is not merged
     */
    public ForeignInstitution unmerge(Long merged) {
        institutions.lock();
        ForeignInstitutionMerge merge = merges.activeMergeOf(institutions.get(merged));
        merges.undo(merge, login(), clock.instant());
        auditLog.record(
                AuditKind.FOREIGN_INSTITUTION_UNMERGED,
                new AuditChange(merged.toString(), merge.getInto().getId().toString(), null));
        return merge.getMerged();
    }

    private String login() {
        return caller.account().getLogin();
    }
}
