package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Participants;
import kz.almasu.submission.Queue;
import kz.almasu.submission.Standing;
import kz.almasu.submission.State;
import kz.almasu.submission.SubmissionArchive;
import kz.almasu.submission.SubmissionReview;
import kz.almasu.submission.SubmissionVersion;
import kz.almasu.submission.Totals;
import kz.almasu.web.ParticipantList;
import kz.almasu.web.Say;
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
    private Say say;

    private String period;
    private String institution;
    private String comment;
    private String shown;

    private Standing standing;
    private Totals before;
    private Standing next;
    private long waiting;
    private ParticipantList participants;
    private List<SubmissionVersion> versions;
    private transient List<Concern> concerns;

    /** Runs before each button too, so that the page shows where the report stands now and not where it stood. */
    public void open() {
        Queue queue = review.queue(period);
        standing = queue.of(institution);
        before = review.yearBefore(standing).map(Standing::totals).orElse(null);
        next = queue.nextAfter(institution).orElse(null);
        waiting = queue.count(State.SUBMITTED.name());
        concerns = null;
        versions = archive.versions(standing);
        participants = standing.isBegun()
                ? new ParticipantList(allParticipants, () -> review.participants(period, institution))
                : null;
    }

    public String giveBack() {
        review.giveBack(period, institution, comment);
        return decided("page.review.decision.returned");
    }

    public String approve() {
        review.approve(period, institution, comment, shown);
        return decided("page.review.decision.approved");
    }

    /** Says to the office and to other reviewers that somebody reads the report now. */
    public String begin() {
        review.begin(period, institution);
        return decided("page.review.decision.begun");
    }

    public String reopen() {
        review.reopen(period, institution, comment);
        return decided("page.review.decision.reopened");
    }

    /** Leads to the same page anew: reloading it then repeats nothing. */
    private String decided(String text) {
        say.doneAcrossPages(text, standing.name());
        return "/review/decision?faces-redirect=true&includeViewParams=true";
    }

    /** What the rules find in the report, with the office's explanations. */
    public List<Concern> getConcerns() {
        if (concerns == null) {
            concerns = review.concerns(standing);
        }
        return concerns;
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
    public void setSha256(String shownHash) {
        shown = shownHash;
    }

    public Standing getStanding() {
        return standing;
    }

    /** The totals of the same half a year before; null if the institution reported none here. */
    public Totals getBefore() {
        return before;
    }

    public HalfYear getBeforePeriod() {
        return standing.period().getHalfYear().yearBefore();
    }

    /** The next report that waits for a decision; null if no other does. */
    public Standing getNext() {
        return next;
    }

    /** How many reports of the half-year wait for a decision. */
    public long getWaiting() {
        return waiting;
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
