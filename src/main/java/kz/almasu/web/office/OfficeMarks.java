package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionMarks;
import kz.almasu.submission.mark.MarkedParticipant;
import kz.almasu.submission.mark.ParticipantMark;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The ministry's marks as the office sees them: all of the last return, and the one of an open participant. */
@Named
@ViewScoped
public class OfficeMarks implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionMarks marks;

    @Inject
    private Messages messages;

    private transient List<MarkedParticipant> open;
    private ParticipantMark mark;
    private String answer;

    /** Loads the mark of a participant and shows its remarks at their fields. */
    public void open(String period, Long participant) {
        mark = participant == null
                ? null
                : marks.of(period, participant).filter(ParticipantMark::isOpen).orElse(null);
        if (mark != null) {
            answer = mark.getAnswer();
            mark.getFieldRemarks().forEach(messages::showRemark);
        }
    }

    /** Returns the participants to correct or to leave out. */
    public List<MarkedParticipant> open(ReportStatus status) {
        if (open == null) {
            open = marks.open(status);
        }
        return open;
    }

    /** True if the last return opened only the marked participants, and this one is not marked. */
    public boolean locked(ReportStatus status, long participant) {
        return status.hasSubmission()
                && status.submission().isOnlyMarkedEditable()
                && open(status).stream().noneMatch(marked -> marked.mark().getParticipantId() == participant);
    }

    public String reply(String period) {
        marks.answer(period, mark.getParticipantId(), answer);
        messages.infoAfterRedirect("marks.answered", mark.getParticipantName());
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    /** Returns the mark of the open participant; null if the last return did not mark it. */
    public ParticipantMark getMark() {
        return mark;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
