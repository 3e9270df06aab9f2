package kz.almasu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.submission.review.ReportClaim;
import kz.almasu.submission.review.ReviewClaiming;
import kz.almasu.web.Labels;
import kz.almasu.web.Messages;

/** The claim to the report on the decision page. */
@Named
@RequestScoped
public class DecisionClaim {

    @Inject
    private DecisionPage page;

    @Inject
    private ReviewClaiming claiming;

    @Inject
    private Caller caller;

    @Inject
    private Labels labels;

    @Inject
    private Messages messages;

    private Optional<ReportClaim> current;

    /** Returns the claim; null if nobody has taken the report. */
    public ReportClaim getCurrent() {
        if (current == null) {
            current = claiming.of(page.getStatus());
        }
        return current.orElse(null);
    }

    public boolean isOwn() {
        return getCurrent() != null
                && getCurrent().login().equals(caller.account().getLogin());
    }

    /** True if another reviewer is at work on the report. */
    public boolean isOfAnother() {
        return getCurrent() != null && getCurrent().isOfAnother(caller.account().getLogin());
    }

    /** Returns the question that is asked before a decision on a report that another has taken; empty for none. */
    public String getWarning() {
        return isOfAnother()
                ? labels.text("page.review.claim.confirm", getCurrent().login())
                : "";
    }

    public void take() {
        claiming.claim(page.getPeriod(), page.getInstitution());
        current = null;
        messages.info("page.review.claim.taken", page.getStatus().name());
    }

    public void release() {
        claiming.release(page.getPeriod(), page.getInstitution());
        current = null;
        messages.info("page.review.claim.released", page.getStatus().name());
    }
}
