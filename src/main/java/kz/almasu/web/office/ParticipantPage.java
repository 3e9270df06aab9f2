package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.SelectEvent;

/** The form of one participant, new or stored. */
@Named
@ViewScoped
public class ParticipantPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private ForeignInstitutionChoice foreignInstitutionChoice;

    @Inject
    private EditConflictDialog editConflictDialog;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private Messages messages;

    private String period;
    private Long id;
    private int version;
    private ReportStatus status;
    private ParticipantEntry opened = new ParticipantEntry();
    private ParticipantEntry participant = new ParticipantEntry();

    public void open() {
        status = entry.status(period);
        if (id != null) {
            Participant stored = entry.participant(period, id);
            version = stored.getVersion();
            participant = stored.entry();
            opened = stored.entry();
            editConflictDialog.setOpened(opened);
            findings.ofParticipant(period, id).forEach(messages::showFinding);
        }
    }

    /** Stores and leads back to the list, unless there is something to ask: about the institution abroad, or which version. */
    public String save() {
        if (needsConfirmation() || editConflictDialog.hasConflict(period, id, version, participant)) {
            return null;
        }
        saveEntry();
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    /** Stores what was chosen of the two versions. */
    public String resolveConflict() {
        version = editConflictDialog.resolve(participant, period);
        return save();
    }

    /** Stores and empties the form but for what the next one probably shares: direction and exchange. */
    public void saveAndNext() {
        if (!needsConfirmation()) {
            saveEntry();
            participant = participant.copyWithoutPerson();
        }
    }

    /** Whether there is something to ask; then the form is not done with, like one with an error. */
    private boolean needsConfirmation() {
        boolean asks = foreignInstitutionChoice.needsConfirmation(participant);
        if (asks) {
            Faces.validationFailed();
        }
        return asks;
    }

    private void saveEntry() {
        if (id == null) {
            entry.add(period, participant);
        } else {
            entry.change(period, id, version, participant);
        }
        id = null;
        messages.infoAfterRedirect("page.office.participant.saved", participant.getFamilyName(), participant.getGivenName());
    }

    /** Takes the identity number back, once the form is stored. */
    public void clearPerson() {
        participant.clearPerson();
    }

    /** Does not, after all. */
    public void restorePerson() {
        participant.copyPersonFrom(opened);
    }

    /** Whether the number is known, unknown or to be removed. */
    public String getPersonStatus() {
        boolean known = opened.hasPerson();
        return participant.hasPerson() ? "known" : known ? "removed" : "unknown";
    }

    /** Institutions abroad that may be meant by what was typed. */
    public List<FoundInstitution> suggest(String typed) {
        return foreignInstitutionChoice.suggest(participant.getCountry(), typed);
    }

    /** Whoever chooses an institution has chosen its country. */
    public void onInstitutionSelected(SelectEvent<String> event) {
        foreignInstitutionChoice.countryOf(event.getObject()).ifPresent(participant::setCountry);
    }

    /** The direction as part of a text key: what the form calls country and institution depends on it. */
    public String getDirectionKey() {
        return participant.getDirection() == null
                ? "OUTGOING"
                : participant.getDirection().name();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReportStatus getStatus() {
        return status;
    }

    public ParticipantEntry getParticipant() {
        return participant;
    }
}
