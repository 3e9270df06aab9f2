package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.almasu.submission.DraftRow;
import kz.almasu.submission.DraftRows;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
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

    @Inject
    private DraftRows draftRows;

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
        addDrafts(changes.drafts(), submission);
    }

    /** Adds draft rows, except those that wait already, as after a second import of the same sheet. */
    private void addDrafts(List<SheetDraft> drafts, Submission submission) {
        Set<Map<ParticipantField, String>> waiting =
                draftRows.of(submission).stream().map(DraftRow::getCells).collect(Collectors.toSet());
        drafts.stream().filter(draft -> waiting.add(draft.cells())).forEach(draft -> {
            DraftRow row =
                    draftRows.add(new DraftRow(submission, UUID.randomUUID().toString()));
            row.update(draft.cells());
            row.copyPersonFrom(draft.personPseudonym());
        });
    }

    private Participant participant(long id) {
        return entityManager.find(Participant.class, id);
    }
}
