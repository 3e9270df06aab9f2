package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.ParticipantWriter;

/** Applies the changes of a sheet to a submission. */
@ApplicationScoped
class ImportWriter {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ForeignInstitutionResolver foreignInstitutionResolver;

    @Inject
    private ParticipantWriter participantWriter;

    void save(ImportChanges changes, Submission submission) {
        ForeignInstitutionResolver.ResolvedInstitutions institutions =
                foreignInstitutionResolver.resolve(changes.entries());
        changes.removed().forEach(removal -> participantWriter.remove(participant(removal.id())));
        changes.changed().forEach(change -> {
            ParticipantEntry entry = change.row().entry();
            participantWriter.correct(participant(change.id()), entry, institutions.foreignInstitutionOf(entry));
        });
        participantWriter.add(
                submission,
                changes.added().stream()
                        .map(row -> new Participant(
                                submission, row.entry(), institutions.foreignInstitutionOf(row.entry()))));
    }

    private Participant participant(long id) {
        return entityManager.find(Participant.class, id);
    }
}
