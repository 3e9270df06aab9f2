package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.DraftRow;
import kz.almasu.submission.DraftRows;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Participants;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.ParticipantWriter;

/** Applies the changes of a sheet to a submission, and takes them back. */
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

    @Inject
    private Participants participants;

    @Inject
    private CodeLists codeLists;

    @Inject
    private StoredImports storedImports;

    @Inject
    private Clock clock;

    /** Applies the changes, and keeps what is needed to undo them. */
    void save(ImportChanges changes, Submission submission) {
        ForeignInstitutionResolver.ResolvedInstitutions institutions =
                foreignInstitutionResolver.resolve(changes.entries());
        changes.removed().forEach(removal -> participantWriter.remove(participant(removal.id())));
        changes.changed().forEach(change -> {
            ParticipantEntry entry = change.row().entry();
            participantWriter.correct(participant(change.id()), entry, institutions.foreignInstitutionOf(entry));
        });
        List<Participant> added = new ArrayList<>();
        participantWriter.add(
                submission,
                changes.added().stream()
                        .map(row -> new Participant(
                                submission, row.entry(), institutions.foreignInstitutionOf(row.entry())))
                        .peek(added::add));
        List<String> drafts = addDrafts(changes.drafts(), submission);
        storedImports.save(submission, applied(changes, added, drafts));
    }

    private static AppliedChanges applied(ImportChanges changes, List<Participant> added, List<String> drafts) {
        Map<Long, AppliedChanges.Before> changed = new LinkedHashMap<>();
        changes.changed().forEach(change -> changed.put(change.id(), AppliedChanges.Before.of(change.before())));
        return new AppliedChanges(
                added.stream().map(Participant::getId).toList(),
                changed,
                changes.removed().stream()
                        .map(removal -> AppliedChanges.Before.of(removal.before()))
                        .toList(),
                drafts);
    }

    /** Takes the changes of an import back. */
    void revert(AppliedChanges changes, Submission submission) {
        CodeIndex codes = new CodeIndex(codeLists);
        Map<Long, ParticipantEntry> changed = new LinkedHashMap<>();
        changes.changed().forEach((id, before) -> changed.put(id, before.entry(codes)));
        List<ParticipantEntry> removed =
                changes.removed().stream().map(before -> before.entry(codes)).toList();
        ForeignInstitutionResolver.ResolvedInstitutions institutions = foreignInstitutionResolver.resolve(
                Stream.concat(changed.values().stream(), removed.stream()).toList());
        participants.of(submission); // in one statement, so that finding each by its id takes none
        changes.added().forEach(id -> participantWriter.remove(participant(id)));
        changed.forEach((id, entry) ->
                participantWriter.correct(participant(id), entry, institutions.foreignInstitutionOf(entry)));
        participantWriter.add(
                submission,
                removed.stream()
                        .map(entry -> new Participant(submission, entry, institutions.foreignInstitutionOf(entry))));
        changes.drafts().forEach(key -> draftRows.find(submission, key).ifPresent(row -> row.close(clock.instant())));
    }

    /** Adds draft rows, except those that wait already, as after a second import of the same sheet; returns their keys. */
    private List<String> addDrafts(List<SheetDraft> drafts, Submission submission) {
        Set<Map<ParticipantField, String>> waiting =
                draftRows.of(submission).stream().map(DraftRow::getCells).collect(Collectors.toSet());
        return drafts.stream()
                .filter(draft -> waiting.add(draft.cells()))
                .map(draft -> {
                    DraftRow row = draftRows.add(
                            new DraftRow(submission, UUID.randomUUID().toString()));
                    row.update(draft.cells());
                    row.copyPersonFrom(draft.personPseudonym());
                    return row.getKey();
                })
                .toList();
    }

    private Participant participant(long id) {
        return entityManager.find(Participant.class, id);
    }
}
