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
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.system.Refusal;

/**
 * The only class that adds, changes or deletes participants. It records the user as last editor; under the two-person
 * rule the last editor may not sign. Saving an unchanged participant counts as an edit.
 *
 * <p>Explaining a warning, adding a draft row, and uploading or correcting a file before its import do not count,
 * because they change no participant. So a signatory can explain warnings and sign.
 */
@ApplicationScoped
public class ParticipantWriter {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private ParticipantInsert participantInsert;

    /**
     * Adds a participant from a checked entry.
     *
     * @param foreignInstitution named by the entry
     * @throws Refusal conflict, if the last return opened only the marked participants
     */
    public Participant add(Submission submission, ParticipantEntry entry, ForeignInstitution foreignInstitution) {
        Participant added = new Participant(submission, entry, foreignInstitution);
        marks.requireAddable(submission, added.getFullName());
        entityManager.persist(added);
        recordEditor(submission);
        return added;
    }

    /** Adds the participants of a sheet, see {@link ParticipantInsert}. */
    public void add(Submission submission, Stream<Participant> participants) {
        Stream<Participant> addable = submission.isOnlyMarkedEditable()
                ? participants.peek(added -> marks.requireAddable(submission, added.getFullName()))
                : participants;
        if (participantInsert.add(addable) > 0) {
            recordEditor(submission);
        }
    }

    /**
     * Changes a participant to a checked entry, see {@link #add}.
     *
     * @throws Refusal conflict, if the last return did not open this participant
     */
    public void correct(Participant participant, ParticipantEntry entry, ForeignInstitution foreignInstitution) {
        marks.requireUnlocked(participant);
        participant.correct(entry, foreignInstitution);
        recordEditor(participant.getSubmission());
    }

    /** @throws Refusal conflict, if the last return did not open this participant */
    public void remove(Participant participant) {
        marks.requireUnlocked(participant);
        entityManager.remove(participant);
        recordEditor(participant.getSubmission());
    }

    /** Records the declaration of a nil return as an edit. */
    public void declareNil(Submission submission) {
        recordEditor(submission);
    }

    private void recordEditor(Submission submission) {
        String login = caller.account().getLogin();
        if (!login.equals(submission.getLastEditedBy())) {
            entityManager.flush(); // the submission may be unsaved
            entityManager
                    .createNativeQuery("update submission set last_edited_by = ? where id = ?")
                    .setParameter(1, login)
                    .setParameter(2, submission.getId())
                    .executeUpdate();
            submission.setLastEditedBy(login);
        }
    }
}
