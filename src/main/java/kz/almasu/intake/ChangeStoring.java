package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.almasu.submission.Entering;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Submission;

/** Does to a submission what a sheet says. */
@ApplicationScoped
class ChangeStoring {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private HostRegister hosts;

    @Inject
    private Entering entering;

    void store(Changes changes, Submission submission) {
        HostRegister.Found found = hosts.of(changes.entries());
        changes.removed().forEach(removal -> entering.remove(participant(removal.id())));
        changes.changed().forEach(change -> {
            ParticipantEntry entry = change.row().entry();
            entering.correct(participant(change.id()), entry, found.hostOf(entry));
        });
        entering.add(
                submission,
                changes.added().stream()
                        .map(row -> new Participant(submission, row.entry(), found.hostOf(row.entry()))));
    }

    private Participant participant(long id) {
        return entityManager.find(Participant.class, id);
    }
}
