package kz.almasu.grid;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.grid.CellParser.ParsedEntry;
import kz.almasu.grid.RowResult.Outcome;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.DraftRow;
import kz.almasu.submission.DraftRows;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Participants;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.ParticipantWriter;

/** Applies changes to single rows of a submission locked for this transaction. */
@ApplicationScoped
class RowWriter {

    private static final Pattern PARTICIPANT = Pattern.compile("\\d{1,18}");

    @Inject
    private Participants participants;

    @Inject
    private ParticipantWriter participantWriter;

    @Inject
    private DraftRows draftRows;

    @Inject
    private ForeignInstitutions foreignInstitutions;

    @Inject
    private Clock clock;

    /**
     * Applies the change.
     *
     * @return supplier of the result, to be evaluated after flush, when versions are set
     */
    Supplier<RowResult> save(Submission submission, RowChange change, CellParser parser) {
        Participant byId = findById(submission, change.id());
        if (byId != null && !change.removed()) {
            return correct(change, byId, parser);
        }
        DraftRow row = draftRows.find(submission, change.id()).orElse(null);
        Participant participant = byId == null ? findPromoted(submission, row) : byId;
        if (participant != null) {
            return change.removed()
                    ? remove(submission, change, participant, row)
                    : correct(change, participant, parser);
        }
        boolean open = row != null && row.isOpen();
        if (change.removed()) {
            return open ? remove(change, row, parser) : () -> RowResult.of(change.id(), Outcome.REMOVED, null);
        }
        if (!open && change.version().isPresent()) {
            return () -> RowResult.of(change.id(), Outcome.GONE, null);
        }
        if (open && !change.isBasedOn(GridRow.version(row), row.getVersion())) {
            return resolveConflict(change, row, parser);
        }
        return updateDraft(
                change, row == null ? draftRows.add(new DraftRow(submission, change.id())) : row, open, parser);
    }

    private Participant findById(Submission submission, String id) {
        return PARTICIPANT.matcher(id).matches()
                ? participants.find(submission, Long.valueOf(id)).orElse(null)
                : null;
    }

    private Participant findPromoted(Submission submission, DraftRow row) {
        return row == null || row.getParticipantId() == null
                ? null
                : participants.find(submission, row.getParticipantId()).orElse(null);
    }

    /** Saves the valid cells; rejects those that would make the participant invalid. */
    private Supplier<RowResult> correct(RowChange change, Participant participant, CellParser parser) {
        ParsedEntry parsed = parser.parse(participant.entry(), change.cells());
        if (!change.isBasedOn(GridRow.version(participant), participant.getVersion())) {
            boolean alreadySaved = parsed.isValid() && parsed.entry().hasSameValuesAs(participant.entry());
            Outcome outcome = alreadySaved ? Outcome.SAVED : Outcome.CONFLICT;
            return () -> RowResult.of(change.id(), outcome, GridRow.of(change.id(), participant));
        }
        Map<ParticipantField, String> validCells = validCells(change, parsed);
        ParsedEntry accepted = parsed.isValid() ? parsed : parser.parse(participant.entry(), validCells);
        if (accepted.isValid()) {
            correct(participant, accepted.entry());
        } else {
            validCells.clear();
        }
        Set<ParticipantField> rejected = change.cells().keySet().stream()
                .filter(not(validCells::containsKey))
                .collect(Collectors.toSet());
        Outcome outcome = parsed.isValid() ? Outcome.SAVED : Outcome.REFUSED;
        return () ->
                new RowResult(change.id(), outcome, GridRow.of(change.id(), participant), rejected, parsed.findings());
    }

    private static Map<ParticipantField, String> validCells(RowChange change, ParsedEntry parsed) {
        Map<ParticipantField, String> validCells = new EnumMap<>(ParticipantField.class);
        change.cells().forEach((field, text) -> {
            if (parsed.isValid() || !parsed.hasFindingAt(field)) {
                validCells.put(field, text);
            }
        });
        return validCells;
    }

    private Supplier<RowResult> remove(
            Submission submission, RowChange change, Participant participant, DraftRow existing) {
        if (!change.isBasedOn(GridRow.version(participant), participant.getVersion())) {
            return () -> RowResult.of(change.id(), Outcome.CONFLICT, GridRow.of(change.id(), participant));
        }
        DraftRow draft = existing == null ? draftRows.add(new DraftRow(submission, change.id())) : existing;
        ParticipantEntry entry = participant.entry();
        draft.update(GridRow.cells(entry));
        draft.copyPersonFrom(entry);
        draft.close(clock.instant());
        participantWriter.remove(participant);
        return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
    }

    private Supplier<RowResult> remove(RowChange change, DraftRow row, CellParser parser) {
        if (!change.isBasedOn(GridRow.version(row), row.getVersion())) {
            return () -> RowResult.of(change.id(), Outcome.CONFLICT, GridRow.of(row, parser));
        }
        row.close(clock.instant());
        return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
    }

    private Supplier<RowResult> resolveConflict(RowChange change, DraftRow row, CellParser parser) {
        ParsedEntry parsed = parser.parse(new ParticipantEntry(), change.cells());
        boolean alreadySaved = change.cells().entrySet().stream()
                .allMatch(cell -> parsed.normalizedText(cell.getKey(), cell.getValue())
                        .equals(row.getCells().getOrDefault(cell.getKey(), "")));
        Outcome outcome = alreadySaved ? Outcome.UNFINISHED : Outcome.CONFLICT;
        return () -> RowResult.of(change.id(), outcome, GridRow.of(row, parser));
    }

    /** Saves the texts to a draft row, which becomes a participant if it is valid. */
    private Supplier<RowResult> updateDraft(RowChange change, DraftRow row, boolean open, CellParser parser) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        texts.putAll(open ? row.getCells() : Map.of());
        texts.putAll(change.cells());
        texts.values().removeIf(String::isBlank);
        if (texts.isEmpty()) {
            row.close(clock.instant());
            return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
        }
        if (isOtherPerson(texts, row.getCells())) {
            row.copyPersonFrom(new ParticipantEntry());
        }
        ParsedEntry parsed = parser.parse(new ParticipantEntry(), texts);
        if (parsed.isValid()) {
            row.copyPersonTo(parsed.entry());
            Participant created =
                    participantWriter.add(row.getSubmission(), parsed.entry(), foreignInstitutionOf(parsed.entry()));
            row.promoteTo(created, clock.instant());
            return () -> RowResult.of(change.id(), Outcome.SAVED, GridRow.of(change.id(), created));
        }
        texts.replaceAll(parsed::normalizedText);
        row.update(texts);
        return () -> RowResult.of(change.id(), Outcome.UNFINISHED, GridRow.of(row, parser));
    }

    /** Changes the participant only if values differ, so that the version stays otherwise. */
    private void correct(Participant participant, ParticipantEntry entry) {
        if (!entry.hasSameValuesAs(participant.entry())) {
            boolean sameForeignInstitution = entry.hasSameValue(ParticipantField.COUNTRY, participant.entry())
                    && entry.hasSameValue(ParticipantField.FOREIGN_INSTITUTION, participant.entry());
            participantWriter.correct(
                    participant,
                    entry,
                    sameForeignInstitution ? participant.getForeignInstitution() : foreignInstitutionOf(entry));
        }
    }

    /** True if the cells name another person than before; the person's pseudonym must then not be kept. */
    private static boolean isOtherPerson(Map<ParticipantField, String> now, Map<ParticipantField, String> before) {
        return List.of(ParticipantField.FAMILY_NAME, ParticipantField.GIVEN_NAME).stream()
                .anyMatch(field ->
                        !now.getOrDefault(field, "").equals(before.getOrDefault(field, now.getOrDefault(field, ""))));
    }

    private ForeignInstitution foreignInstitutionOf(ParticipantEntry entry) {
        return foreignInstitutions.findOrAdd(entry.getCountry(), entry.getForeignInstitution());
    }
}
