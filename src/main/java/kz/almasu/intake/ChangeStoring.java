package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.almasu.submission.NewParticipants;
import kz.almasu.submission.Participant;
import kz.almasu.submission.Submission;

/** Does to a submission what a sheet says. */
@ApplicationScoped
class ChangeStoring {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private HostRegister hosts;

    @Inject
    private NewParticipants newParticipants;

    void store(Changes changes, Submission submission) {
        HostRegister.Found found = hosts.of(changes.entries());
        changes.removed().forEach(removal -> entityManager.remove(entityManager.find(Participant.class, removal.id())));
        changes.changed()
                .forEach(change -> entityManager
                        .find(Participant.class, change.id())
                        .correct(change.row().entry(), found.hostOf(change.row().entry())));
        newParticipants.add(changes.added().stream()
                .map(row -> new Participant(submission, row.entry(), found.hostOf(row.entry()))));
    }
}
