package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.system.Refusal;

/** Approval of several reports, each in its own transaction: one that is refused does not hinder the others. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@AllowedTo(Role.REVIEWER)
public class BulkApproval {

    @Inject
    private ClearReports clearReports;

    /**
     * Approves reports that still have nothing against them.
     *
     * @param shown hashes of the versions that were shown as clear, by institution
     * @return what became of each, in the order given
     */
    public List<ApprovalOutcome> approve(String period, Map<String, String> shown) {
        List<ApprovalOutcome> outcomes = new ArrayList<>();
        shown.forEach((institution, sha256) -> outcomes.add(approve(period, institution, sha256)));
        return outcomes;
    }

    private ApprovalOutcome approve(String period, String institution, String sha256) {
        try {
            clearReports.approve(period, institution, sha256);
            return new ApprovalOutcome(institution, null);
        } catch (Refusal refusal) {
            return new ApprovalOutcome(institution, refusal);
        }
    }
}
