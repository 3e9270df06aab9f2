package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.Participants;
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

/** One report before the ministry: what it says, beside a year before, and the decision about it. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionReview review;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private Participants allParticipants;

    @Inject
    private Messages messages;

    private String period;
    private String institution;
    private String comment;
    private String shownHash;

    private ReportStatus status;
    private Totals yearBefore;
    private ReportStatus next;
    private long waitingCount;
    private ParticipantList participants;
    private List<SubmissionVersion> versions;
    private transient List<Issue> issues;

    /** Runs before each button too, so that the page shows where the report stands now and not where it stood. */
    public void open() {
        status = review.status(period, institution);
        yearBefore = review.yearBefore(status).map(ReportStatus::totals).orElse(null);
        ReviewQueue queue = review.queue(period);
        next = queue.nextAfter(institution).orElse(null);
        waitingCount = queue.count(State.SUBMITTED.name());
        issues = null;
        versions = archive.versions(period, institution);
        participants = status.hasSubmission()
                ? new ParticipantList(allParticipants, () -> review.participants(period, institution))
                : null;
    }

    public String returnToOffice() {
        review.returnToOffice(period, institution, comment);
        return redirect("page.review.decision.returned");
    }

    public String approve() {
        review.approve(period, institution, comment, shownHash);
        return redirect("page.review.decision.approved");
    }

    /** Says to the office and to other reviewers that somebody reads the report now. */
    public String beginReview() {
        review.beginReview(period, institution);
        return redirect("page.review.decision.reviewStarted");
    }

    public String reopen() {
        review.reopen(period, institution, comment);
        return redirect("page.review.decision.reopened");
    }

    /** Leads to the same page anew: reloading it then repeats nothing. */
    private String redirect(String text) {
        messages.infoAfterRedirect(text, status.name());
        return "/review/decision?faces-redirect=true&includeViewParams=true";
    }

    /** What the rules find in the report, with the office's explanations. */
    public List<Issue> getIssues() {
        if (issues == null) {
            issues = review.issues(period, institution);
        }
        return issues;
    }

    /** What was submitted, the newest first. */
    public List<SubmissionVersion> getVersions() {
        return versions;
    }

    /** The hash of what was submitted last; null if it was not kept. */
    public String getSha256() {
        return versions.isEmpty() ? null : versions.get(0).getSha256();
    }

    /** Takes the hash that stood on the page as the reviewer saw it: only that is approved. */
    public void setSha256(String sha256) {
        shownHash = sha256;
    }

    public ReportStatus getStatus() {
        return status;
    }

    /** The totals of the same half a year before; null if the institution reported none here. */
    public Totals getYearBefore() {
        return yearBefore;
    }

    public HalfYear getYearBeforePeriod() {
        return status.period().getHalfYear().yearBefore();
    }

    /** The next report that waits for a decision; null if no other does. */
    public ReportStatus getNext() {
        return next;
    }

    /** How many reports of the half-year wait for a decision. */
    public long getWaitingCount() {
        return waitingCount;
    }

    /** Null while the report has not begun. */
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

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
