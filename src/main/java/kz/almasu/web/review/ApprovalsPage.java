package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.account.Caller;
import kz.almasu.submission.review.ApprovalCandidate;
import kz.almasu.submission.review.ApprovalOutcome;
import kz.almasu.submission.review.BulkApproval;
import kz.almasu.submission.review.ClearReports;
import kz.almasu.submission.review.ReportClaim;
import kz.almasu.web.Labels;
import kz.almasu.web.Messages;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** Approval of several reports that have nothing against them. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClearReports clearReports;

    @Inject
    private BulkApproval bulkApproval;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Labels labels;

    @Inject
    private UserLanguage language;

    private String period;
    private List<ApprovalCandidate> clear = List.of();
    private List<ApprovalCandidate> others = List.of();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Map<String, Boolean> chosen = new HashMap<>();

    public void open() {
        List<ApprovalCandidate> all = clearReports.candidates(period);
        clear = all.stream().filter(ApprovalCandidate::isClear).toList();
        others = all.stream().filter(candidate -> !candidate.isClear()).toList();
        chosen.clear();
        clear.forEach(candidate -> chosen.put(code(candidate), !isOfAnother(candidate.claim())));
    }

    /** True if another reviewer is at work on the report: it is offered, but not chosen from the beginning. */
    private boolean isOfAnother(ReportClaim claim) {
        return claim != null && claim.isOfAnother(caller.account().getLogin());
    }

    /** Approves the chosen reports and lists those that were refused, with the reasons. */
    public void approve() {
        Map<String, String> shown = new LinkedHashMap<>();
        clear.stream()
                .filter(candidate -> Boolean.TRUE.equals(chosen.get(code(candidate))))
                .forEach(candidate -> shown.put(code(candidate), candidate.sha256()));
        if (shown.isEmpty()) {
            messages.error("page.review.approvals.noneChosen");
            return;
        }
        List<ApprovalOutcome> outcomes = bulkApproval.approve(period, shown);
        refused.clear();
        outcomes.stream()
                .filter(outcome -> !outcome.isApproved())
                .forEach(outcome ->
                        refused.put(outcome.institution(), outcome.refusal().reason(language.getCurrent())));
        messages.info("page.review.approvals.approved", outcomes.size() - refused.size());
        open();
    }

    private static String code(ApprovalCandidate candidate) {
        return candidate.status().institution().getCode();
    }

    /** Returns what a reviewer has to read first. */
    public List<String> reasons(ApprovalCandidate candidate) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "errors", candidate.issues().errors());
        add(reasons, "unexplained", candidate.issues().unexplained());
        add(reasons, "explained", candidate.issues().explained());
        add(reasons, "marked", candidate.marks().unsent());
        add(reasons, "cameBack", candidate.marks().participants());
        return reasons;
    }

    private void add(List<String> reasons, String key, long count) {
        if (count > 0) {
            reasons.add(labels.text("page.review.approvals." + key, count));
        }
    }

    public long getOutgoing() {
        return clear.stream()
                .mapToLong(candidate -> candidate.status().totals().outgoing())
                .sum();
    }

    public long getIncoming() {
        return clear.stream()
                .mapToLong(candidate -> candidate.status().totals().incoming())
                .sum();
    }

    public List<ApprovalCandidate> getClear() {
        return clear;
    }

    public List<ApprovalCandidate> getOthers() {
        return others;
    }

    /** Why reports were not approved by the last press, by code of the institution. */
    public Map<String, String> getRefused() {
        return refused;
    }

    /** Whether to approve, by code of the institution. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
