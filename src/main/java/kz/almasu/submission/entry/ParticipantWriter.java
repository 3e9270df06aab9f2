package kz.almasu.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import kz.almasu.account.Caller;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Submission;

/**
 * The one way in which participants come into a report, are corrected and leave it. Whoever does so has entered last,
 * and where two persons are needed somebody else signs. To save an entry again as it was is to vouch for it, and counts.
 *
 * <p>Nothing else that an office does is entering, because it changes nobody who is reported: to explain a warning, to
 * begin a row of the grid, to upload a file or mend it before it is stored. So whoever signs can explain what they sign.
 */
@ApplicationScoped
public class ParticipantWriter {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private ParticipantInsert participantInsert;

    /** Adds a participant; the caller of this has checked the entry and knows the foreign institution that it names. */
    public Participant add(Submission submission, ParticipantEntry entry, ForeignInstitution host) {
        Participant added = new Participant(submission, entry, host);
        entityManager.persist(added);
        recordEditor(submission);
        return added;
    }

    /** Adds those of a whole sheet, as {@link ParticipantInsert} does. */
    public void add(Submission submission, Stream<Participant> participants) {
        if (participantInsert.add(participants) > 0) {
            recordEditor(submission);
        }
    }

    /** Takes over what was entered, checked as for {@link #add}. */
    public void correct(Participant participant, ParticipantEntry entry, ForeignInstitution host) {
        participant.correct(entry, host);
        recordEditor(participant.getSubmission());
    }

    public void remove(Participant participant) {
        entityManager.remove(participant);
        recordEditor(participant.getSubmission());
    }

    /** Enters that there is nobody to report. */
    public void declareNil(Submission submission) {
        recordEditor(submission);
    }

    private void recordEditor(Submission submission) {
        String login = caller.account().getLogin();
        if (!login.equals(submission.getLastEditedBy())) {
            entityManager.flush(); // the submission may be new
            entityManager
                    .createNativeQuery("update submission set last_edited_by = ? where id = ?")
                    .setParameter(1, login)
                    .setParameter(2, submission.getId())
                    .executeUpdate();
            submission.setLastEditedBy(login);
        }
    }
}
