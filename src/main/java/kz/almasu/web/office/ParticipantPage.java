package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.submission.SubmissionFindings;
import kz.almasu.web.Say;
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
    private HostChoice hostChoice;

    @Inject
    private VersionChoice versionChoice;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private Say say;

    private String period;
    private Long id;
    private int version;
    private Standing standing;
    private ParticipantEntry opened = new ParticipantEntry();
    private ParticipantEntry participant = new ParticipantEntry();

    public void open() {
        standing = entry.standing(period);
        if (id != null) {
            Participant stored = entry.participant(period, id);
            version = stored.getVersion();
            participant = stored.entry();
            opened = stored.entry();
            versionChoice.opened(opened);
            findings.at(period, id).forEach(say::finding);
        }
    }

    /** Stores and leads back to the list, unless there is something to ask: about the institution abroad, or which version. */
    public String save() {
        if (asks() || versionChoice.asks(period, id, version, participant)) {
            return null;
        }
        store();
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    /** Stores what was chosen of the two versions. */
    public String settle() {
        version = versionChoice.settle(participant, period);
        return save();
    }

    /** Stores and empties the form but for what the next one probably shares: direction and exchange. */
    public void saveAndNext() {
        if (!asks()) {
            store();
            participant = participant.nextOne();
        }
    }

    /** Whether there is something to ask; then the form is not done with, like one with an error. */
    private boolean asks() {
        boolean asks = hostChoice.asks(participant);
        if (asks) {
            Faces.validationFailed();
        }
        return asks;
    }

    private void store() {
        if (id == null) {
            entry.add(period, participant);
        } else {
            entry.change(period, id, version, participant);
        }
        id = null;
        say.doneAcrossPages("page.office.participant.saved", participant.getFamilyName(), participant.getGivenName());
    }

    /** Takes the identity number back, once the form is stored. */
    public void forgetPerson() {
        participant.forgetPerson();
    }

    /** Does not, after all. */
    public void keepPerson() {
        participant.recognise(opened);
    }

    /** Whether the number is known, unknown or to be removed. */
    public String getPerson() {
        boolean known = opened.isPersonKnown();
        return participant.isPersonKnown() ? "known" : known ? "removed" : "unknown";
    }

    /** Institutions abroad that may be meant by what was typed. */
    public List<FoundInstitution> suggest(String typed) {
        return hostChoice.suggest(participant.getCountry(), typed);
    }

    /** Whoever chooses an institution has chosen its country. */
    public void chosen(SelectEvent<String> event) {
        hostChoice.countryOf(event.getObject()).ifPresent(participant::setCountry);
    }

    /** The direction as part of a text key: what the form calls country and institution depends on it. */
    public String getWay() {
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

    public Standing getStanding() {
        return standing;
    }

    public ParticipantEntry getParticipant() {
        return participant;
    }
}
