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

/** Stores what was done to one row of a submission that is locked for this transaction. */
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

    /** What has become of the change: to be asked once everything is written. */
    Supplier<RowResult> save(Submission submission, RowChange change, CellParser reader) {
        Participant numbered = findById(submission, change.id());
        if (numbered != null && !change.removed()) {
            return correct(change, numbered, reader);
        }
        DraftRow row = draftRows.find(submission, change.id()).orElse(null);
        Participant participant = numbered == null ? findPromoted(submission, row) : numbered;
        if (participant != null) {
            return change.removed()
                    ? remove(submission, change, participant, row)
                    : correct(change, participant, reader);
        }
        boolean known = row != null && row.isOpen();
        if (change.removed()) {
            return known ? remove(change, row, reader) : () -> RowResult.of(change.id(), Outcome.REMOVED, null);
        }
        if (!known && change.version().isPresent()) {
            return () -> RowResult.of(change.id(), Outcome.GONE, null);
        }
        if (known && !change.isBasedOn(GridRow.version(row), row.getVersion())) {
            return resolveConflict(change, row, reader);
        }
        return updateDraft(
                change, row == null ? draftRows.add(new DraftRow(submission, change.id())) : row, known, reader);
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

    /** All that can be stored is; a cell that would make the participant wrong is not. */
    private Supplier<RowResult> correct(RowChange change, Participant participant, CellParser reader) {
        ParsedEntry all = reader.parse(participant.entry(), change.cells());
        if (!change.isBasedOn(GridRow.version(participant), participant.getVersion())) {
            boolean already = all.isValid() && all.entry().hasSameValuesAs(participant.entry());
            Outcome outcome = already ? Outcome.SAVED : Outcome.CONFLICT;
            return () -> RowResult.of(change.id(), outcome, GridRow.of(change.id(), participant));
        }
        Map<ParticipantField, String> right = new EnumMap<>(ParticipantField.class);
        change.cells().forEach((field, text) -> {
            if (all.isValid() || !all.hasFindingAt(field)) {
                right.put(field, text);
            }
        });
        ParsedEntry rest = all.isValid() ? all : reader.parse(participant.entry(), right);
        if (rest.isValid()) {
            correct(participant, rest.entry());
        } else {
            right.clear();
        }
        Set<ParticipantField> refused =
                change.cells().keySet().stream().filter(not(right::containsKey)).collect(Collectors.toSet());
        Outcome outcome = all.isValid() ? Outcome.SAVED : Outcome.REFUSED;
        return () -> new RowResult(change.id(), outcome, GridRow.of(change.id(), participant), refused, all.findings());
    }

    private Supplier<RowResult> remove(
            Submission submission, RowChange change, Participant participant, DraftRow known) {
        if (!change.isBasedOn(GridRow.version(participant), participant.getVersion())) {
            return () -> RowResult.of(change.id(), Outcome.CONFLICT, GridRow.of(change.id(), participant));
        }
        DraftRow kept = known == null ? draftRows.add(new DraftRow(submission, change.id())) : known;
        ParticipantEntry entry = participant.entry();
        kept.update(GridRow.cells(entry));
        kept.copyPersonFrom(entry);
        kept.close(clock.instant());
        participantWriter.remove(participant);
        return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
    }

    private Supplier<RowResult> remove(RowChange change, DraftRow row, CellParser reader) {
        if (!change.isBasedOn(GridRow.version(row), row.getVersion())) {
            return () -> RowResult.of(change.id(), Outcome.CONFLICT, GridRow.of(row, reader));
        }
        row.close(clock.instant());
        return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
    }

    private Supplier<RowResult> resolveConflict(RowChange change, DraftRow row, CellParser reader) {
        ParsedEntry read = reader.parse(new ParticipantEntry(), change.cells());
        boolean already = change.cells().entrySet().stream()
                .allMatch(cell -> read.normalizedText(cell.getKey(), cell.getValue())
                        .equals(row.getCells().getOrDefault(cell.getKey(), "")));
        Outcome outcome = already ? Outcome.UNFINISHED : Outcome.CONFLICT;
        return () -> RowResult.of(change.id(), outcome, GridRow.of(row, reader));
    }

    /** Takes the texts into an unfinished row, which becomes a participant if nothing is wrong with it any more. */
    private Supplier<RowResult> updateDraft(RowChange change, DraftRow row, boolean known, CellParser reader) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        texts.putAll(known ? row.getCells() : Map.of());
        texts.putAll(change.cells());
        texts.values().removeIf(String::isBlank);
        if (texts.isEmpty()) {
            row.close(clock.instant());
            return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
        }
        if (isOtherPerson(texts, row.getCells())) {
            row.copyPersonFrom(new ParticipantEntry());
        }
        ParsedEntry read = reader.parse(new ParticipantEntry(), texts);
        if (read.isValid()) {
            row.copyPersonTo(read.entry());
            Participant made =
                    participantWriter.add(row.getSubmission(), read.entry(), foreignInstitutionOf(read.entry()));
            row.promoteTo(made, clock.instant());
            return () -> RowResult.of(change.id(), Outcome.SAVED, GridRow.of(change.id(), made));
        }
        texts.replaceAll(read::normalizedText);
        row.update(texts);
        return () -> RowResult.of(change.id(), Outcome.UNFINISHED, GridRow.of(row, reader));
    }

    /** Only what says something else makes a new version. */
    private void correct(Participant participant, ParticipantEntry entry) {
        if (!entry.hasSameValuesAs(participant.entry())) {
            boolean sameHost = entry.hasSameValue(ParticipantField.COUNTRY, participant.entry())
                    && entry.hasSameValue(ParticipantField.FOREIGN_INSTITUTION, participant.entry());
            participantWriter.correct(
                    participant, entry, sameHost ? participant.getForeignInstitution() : foreignInstitutionOf(entry));
        }
    }

    /** Whether the cells name another person than before, who must not be taken for that one. */
    private static boolean isOtherPerson(Map<ParticipantField, String> now, Map<ParticipantField, String> before) {
        return List.of(ParticipantField.FAMILY_NAME, ParticipantField.GIVEN_NAME).stream()
                .anyMatch(field ->
                        !now.getOrDefault(field, "").equals(before.getOrDefault(field, now.getOrDefault(field, ""))));
    }

    private ForeignInstitution foreignInstitutionOf(ParticipantEntry entry) {
        return foreignInstitutions.findOrAdd(entry.getCountry(), entry.getForeignInstitution());
    }
}
