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

/** Form of a new or saved participant. */
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

    /** Saves and returns to the list, unless the foreign institution or an edit conflict has to be confirmed first. */
    public String save() {
        if (needsConfirmation() || editConflictDialog.hasConflict(period, id, version, participant)) {
            return null;
        }
        saveEntry();
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    /** Saves the version that results from the user's choices. */
    public String resolveConflict() {
        version = editConflictDialog.resolve(participant, period);
        return save();
    }

    /** Saves and clears the form except for direction and exchange, which the next participant probably shares. */
    public void saveAndNext() {
        if (!needsConfirmation()) {
            saveEntry();
            participant = participant.copyWithoutPerson();
        }
    }

    /**
     * Returns true if the user has to confirm the institution; validation then counts as failed, so that the form
     * stays.
     */
    private boolean needsConfirmation() {
        boolean needed = foreignInstitutionChoice.needsConfirmation(participant);
        if (needed) {
            Faces.validationFailed();
        }
        return needed;
    }

    private void saveEntry() {
        if (id == null) {
            entry.add(period, participant);
        } else {
            entry.change(period, id, version, participant);
        }
        id = null;
        messages.infoAfterRedirect(
                "page.office.participant.saved", participant.getFamilyName(), participant.getGivenName());
    }

    /** Removes the identity number when the form is saved. */
    public void clearPerson() {
        participant.clearPerson();
    }

    /** Undoes {@link #clearPerson}. */
    public void restorePerson() {
        participant.copyPersonFrom(opened);
    }

    /** Status of the identity number, part of a text key: known, unknown or removed. */
    public String getPersonStatus() {
        boolean known = opened.hasPerson();
        return participant.hasPerson() ? "known" : known ? "removed" : "unknown";
    }

    public List<FoundInstitution> suggest(String typed) {
        return foreignInstitutionChoice.suggest(participant.getCountry(), typed);
    }

    /** Sets the country of the selected institution. */
    public void onInstitutionSelected(SelectEvent<String> event) {
        foreignInstitutionChoice.countryOf(event.getObject()).ifPresent(participant::setCountry);
    }

    /** Direction as part of a text key, because labels of country and institution depend on it. */
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
