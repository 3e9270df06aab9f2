package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.intake.job.PendingImports;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantLists;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.version.SubmissionSigning;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.web.Messages;
import kz.almasu.web.ParticipantList;
import org.omnifaces.cdi.ViewScoped;

/** A submission of the office: participants, issues and submitted versions. */
@Named
@ViewScoped
public class SubmissionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private SubmissionSigning signing;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private ParticipantLists participantLists;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    private String period;
    private ReportStatus status;
    private ParticipantList participants;
    private transient List<Issue> issues;
    private transient List<SubmissionVersion> versions;
    private String pendingFileName;
    private ParticipantEntry removed;

    public void open() {
        status = entry.status(period);
        issues = null;
        versions = null;
        pendingFileName = isEditable() ? pendingImports.pendingFileName(period).orElse(null) : null;
        participants = status.hasSubmission()
                ? new ParticipantList(participantLists, () -> entry.participants(period), status.totals())
                : null;
    }

    /** Withdraws the report for changes. */
    public String withdraw() {
        signing.withdraw(period);
        messages.infoAfterRedirect("page.office.submission.withdrawn");
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    public void remove(Participant participant) {
        removed = entry.remove(period, participant.getId(), participant.getVersion());
        open();
    }

    public void undo() {
        entry.add(period, removed);
        removed = null;
        open();
    }

    public boolean isEditable() {
        return status.isEditableOn(LocalDate.now(clock));
    }

    /** Returns the submitted versions, newest first. */
    public List<SubmissionVersion> getVersions() {
        if (versions == null) {
            versions = archive.versions(status);
        }
        return versions;
    }

    /** Returns the file name of the pending import; null if there is none. */
    public String getPendingFileName() {
        return pendingFileName;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public ReportStatus getStatus() {
        return status;
    }

    public ParticipantList getParticipants() {
        return participants;
    }

    public List<Issue> getIssues() {
        if (issues == null) {
            issues = Issue.mergeNotes(findings.all(status));
        }
        return issues;
    }

    /** Returns where the office is with the report. */
    public ReportProgress getProgress() {
        return ReportProgress.of(status, LocalDate.now(clock), getIssues(), pendingFileName, getVersions());
    }

    /** Returns the participant to restore with {@link #undo}; null if there is none. */
    public ParticipantEntry getRemoved() {
        return removed;
    }
}
