package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantLists;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.submission.Totals;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.review.ReviewQueue;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.web.Messages;
import kz.almasu.web.ParticipantList;
import org.omnifaces.cdi.ViewScoped;

/** Review of a report: its content compared with the year before, and the decision. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionReview review;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private ParticipantLists participantLists;

    @Inject
    private Messages messages;

    private String period;
    private String institution;
    private String comment;
    private boolean openAll;
    private String shownHash;

    private ReportStatus status;
    private Totals yearBefore;
    private ReportStatus next;
    private long waitingCount;
    private ParticipantList participants;
    private List<SubmissionVersion> versions;
    private transient List<Issue> issues;

    /** Loads the report. Also called before each action, so that the page shows the present state. */
    public void open() {
        ReviewQueue queue = review.queue(period);
        status = queue.of(institution);
        yearBefore = review.yearBefore(status).map(ReportStatus::totals).orElse(null);
        next = queue.nextAfter(institution).orElse(null);
        waitingCount = queue.count(State.SUBMITTED.name());
        issues = null;
        versions = archive.versions(status);
        participants = status.hasSubmission()
                ? new ParticipantList(participantLists, () -> review.participants(period, institution), status.totals())
                : null;
    }

    public String returnToOffice() {
        review.returnToOffice(period, institution, comment, openAll);
        return redirect("page.review.decision.returned");
    }

    public String approve() {
        review.approve(period, institution, comment, shownHash);
        return redirect("page.review.decision.approved");
    }

    /** Records that the report is being reviewed; office and other reviewers see this. */
    public String beginReview() {
        review.beginReview(period, institution);
        return redirect("page.review.decision.reviewStarted");
    }

    public String reopen() {
        review.reopen(period, institution, comment);
        return redirect("page.review.decision.reopened");
    }

    /** Redirects to the same page, so that reloading repeats nothing (post-redirect-get). */
    private String redirect(String text) {
        messages.infoAfterRedirect(text, status.name());
        return "/review/decision?faces-redirect=true&includeViewParams=true";
    }

    public List<Issue> getIssues() {
        if (issues == null) {
            issues = review.issues(status);
        }
        return issues;
    }

    /** Returns the submitted versions, newest first. */
    public List<SubmissionVersion> getVersions() {
        return versions;
    }

    /** Returns the hash of the latest version; null if it was not kept. */
    public String getSha256() {
        return versions.isEmpty() ? null : versions.get(0).getSha256();
    }

    /** Receives the hash shown on the page when the reviewer opened it; only this content is approved. */
    public void setSha256(String sha256) {
        shownHash = sha256;
    }

    public ReportStatus getStatus() {
        return status;
    }

    /** Returns the totals of the same half-year one year earlier; null if the institution has no report for it. */
    public Totals getYearBefore() {
        return yearBefore;
    }

    public HalfYear getYearBeforePeriod() {
        return status.period().getHalfYear().yearBefore();
    }

    /** Returns the next report awaiting a decision; null if there is none. */
    public ReportStatus getNext() {
        return next;
    }

    /** Returns the number of reports awaiting a decision. */
    public long getWaitingCount() {
        return waitingCount;
    }

    /** Returns the participants; null if the report has not been started. */
    public ParticipantList getParticipants() {
        return participants;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    /** True if the return opens all participants, not only the marked ones. */
    public boolean isOpenAll() {
        return openAll;
    }

    public void setOpenAll(boolean openAll) {
        this.openAll = openAll;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
