package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.intake.SheetDesk;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Participants;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionArchive;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.submission.SubmissionFindings;
import kz.almasu.submission.SubmissionSigning;
import kz.almasu.submission.SubmissionVersion;
import kz.almasu.web.ParticipantList;
import kz.almasu.web.Say;
import org.omnifaces.cdi.ViewScoped;

/** One submission of the office: its participants, what stands against submitting, and what was submitted. */
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
    private Participants allParticipants;

    @Inject
    private SheetDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private Say say;

    private String period;
    private Standing standing;
    private ParticipantList participants;
    private transient List<Concern> concerns;
    private transient List<SubmissionVersion> versions;
    private String waiting;
    private ParticipantEntry removed;

    public void open() {
        standing = entry.standing(period);
        concerns = null;
        versions = null;
        waiting = isEditable() ? desk.waiting(period).orElse(null) : null;
        participants =
                standing.isBegun() ? new ParticipantList(allParticipants, () -> entry.participants(period)) : null;
    }

    /** Takes the report back, to change it. */
    public String withdraw() {
        signing.withdraw(period);
        say.doneAcrossPages("page.office.submission.withdrawn");
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
        return standing.isEditableOn(LocalDate.now(clock));
    }

    /** What was submitted, the newest first. */
    public List<SubmissionVersion> getVersions() {
        if (versions == null) {
            versions = archive.versions(standing);
        }
        return versions;
    }

    /** The name of a file that was uploaded and can be stored; null for none. */
    public String getWaiting() {
        return waiting;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Standing getStanding() {
        return standing;
    }

    public ParticipantList getParticipants() {
        return participants;
    }

    /** What the rules find in the report as it is now. */
    public List<Concern> getConcerns() {
        if (concerns == null) {
            concerns = findings.all(standing);
        }
        return concerns;
    }

    /** How many of them stand against submitting. */
    public long getBlocking() {
        return getConcerns().stream().filter(Concern::isBlocking).count();
    }

    /** The participant just removed; null if there is nothing to undo. */
    public ParticipantEntry getRemoved() {
        return removed;
    }
}
