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
import kz.almasu.grid.CellReader.Reading;
import kz.almasu.grid.RowResult.Outcome;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.Entering;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Participants;
import kz.almasu.submission.Submission;
import kz.almasu.submission.UnfinishedRow;
import kz.almasu.submission.UnfinishedRows;

/** Stores what was done to one row of a submission that is locked for this transaction. */
@ApplicationScoped
class RowSaving {

    private static final Pattern PARTICIPANT = Pattern.compile("\\d{1,18}");

    @Inject
    private Participants participants;

    @Inject
    private Entering entering;

    @Inject
    private UnfinishedRows rows;

    @Inject
    private ForeignInstitutions foreignInstitutions;

    @Inject
    private Clock clock;

    /** What has become of the change: to be asked once everything is written. */
    Supplier<RowResult> save(Submission submission, RowChange change, CellReader reader) {
        Participant numbered = numbered(submission, change.id());
        if (numbered != null && !change.removed()) {
            return correct(change, numbered, reader);
        }
        UnfinishedRow row = rows.find(submission, change.id()).orElse(null);
        Participant participant = numbered == null ? become(submission, row) : numbered;
        if (participant != null) {
            return change.removed()
                    ? remove(submission, change, participant, row)
                    : correct(change, participant, reader);
        }
        boolean known = row != null && row.isUnfinished();
        if (change.removed()) {
            return known ? remove(change, row, reader) : () -> RowResult.of(change.id(), Outcome.REMOVED, null);
        }
        if (!known && change.version().isPresent()) {
            return () -> RowResult.of(change.id(), Outcome.GONE, null);
        }
        if (known && !change.isBasedOn(GridRow.version(row), row.getVersion())) {
            return disagree(change, row, reader);
        }
        return write(change, row == null ? rows.add(new UnfinishedRow(submission, change.id())) : row, known, reader);
    }

    private Participant numbered(Submission submission, String id) {
        return PARTICIPANT.matcher(id).matches()
                ? participants.find(submission, Long.valueOf(id)).orElse(null)
                : null;
    }

    private Participant become(Submission submission, UnfinishedRow row) {
        return row == null || row.getParticipant() == null
                ? null
                : participants.find(submission, row.getParticipant()).orElse(null);
    }

    /** All that can be stored is; a cell that would make the participant wrong is not. */
    private Supplier<RowResult> correct(RowChange change, Participant participant, CellReader reader) {
        Reading all = reader.read(participant.entry(), change.cells());
        if (!change.isBasedOn(GridRow.version(participant), participant.getVersion())) {
            boolean already = all.isRight() && all.entry().saysTheSameAs(participant.entry());
            Outcome outcome = already ? Outcome.SAVED : Outcome.CONFLICT;
            return () -> RowResult.of(change.id(), outcome, GridRow.of(change.id(), participant));
        }
        Map<ParticipantField, String> right = new EnumMap<>(ParticipantField.class);
        change.cells().forEach((field, text) -> {
            if (all.isRight() || !all.isAt(field)) {
                right.put(field, text);
            }
        });
        Reading rest = all.isRight() ? all : reader.read(participant.entry(), right);
        if (rest.isRight()) {
            correct(participant, rest.entry());
        } else {
            right.clear();
        }
        Set<ParticipantField> refused =
                change.cells().keySet().stream().filter(not(right::containsKey)).collect(Collectors.toSet());
        Outcome outcome = all.isRight() ? Outcome.SAVED : Outcome.REFUSED;
        return () -> new RowResult(change.id(), outcome, GridRow.of(change.id(), participant), refused, all.findings());
    }

    private Supplier<RowResult> remove(
            Submission submission, RowChange change, Participant participant, UnfinishedRow known) {
        if (!change.isBasedOn(GridRow.version(participant), participant.getVersion())) {
            return () -> RowResult.of(change.id(), Outcome.CONFLICT, GridRow.of(change.id(), participant));
        }
        UnfinishedRow kept = known == null ? rows.add(new UnfinishedRow(submission, change.id())) : known;
        ParticipantEntry entry = participant.entry();
        kept.write(GridRow.cells(entry));
        kept.recognise(entry);
        kept.leave(clock.instant());
        entering.remove(participant);
        return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
    }

    private Supplier<RowResult> remove(RowChange change, UnfinishedRow row, CellReader reader) {
        if (!change.isBasedOn(GridRow.version(row), row.getVersion())) {
            return () -> RowResult.of(change.id(), Outcome.CONFLICT, GridRow.of(row, reader));
        }
        row.leave(clock.instant());
        return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
    }

    private Supplier<RowResult> disagree(RowChange change, UnfinishedRow row, CellReader reader) {
        Reading read = reader.read(new ParticipantEntry(), change.cells());
        boolean already = change.cells().entrySet().stream()
                .allMatch(cell -> read.settled(cell.getKey(), cell.getValue())
                        .equals(row.getCells().getOrDefault(cell.getKey(), "")));
        Outcome outcome = already ? Outcome.UNFINISHED : Outcome.CONFLICT;
        return () -> RowResult.of(change.id(), outcome, GridRow.of(row, reader));
    }

    /** Takes the texts into an unfinished row, which becomes a participant if nothing is wrong with it any more. */
    private Supplier<RowResult> write(RowChange change, UnfinishedRow row, boolean known, CellReader reader) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        texts.putAll(known ? row.getCells() : Map.of());
        texts.putAll(change.cells());
        texts.values().removeIf(String::isBlank);
        if (texts.isEmpty()) {
            row.leave(clock.instant());
            return () -> RowResult.of(change.id(), Outcome.REMOVED, null);
        }
        if (isAnother(texts, row.getCells())) {
            row.recognise(new ParticipantEntry());
        }
        Reading read = reader.read(new ParticipantEntry(), texts);
        if (read.isRight()) {
            row.seal(read.entry());
            Participant made = entering.add(row.getSubmission(), read.entry(), hostOf(read.entry()));
            row.become(made, clock.instant());
            return () -> RowResult.of(change.id(), Outcome.SAVED, GridRow.of(change.id(), made));
        }
        texts.replaceAll(read::settled);
        row.write(texts);
        return () -> RowResult.of(change.id(), Outcome.UNFINISHED, GridRow.of(row, reader));
    }

    /** Only what says something else makes a new version. */
    private void correct(Participant participant, ParticipantEntry entry) {
        if (!entry.saysTheSameAs(participant.entry())) {
            boolean sameHost = entry.same(ParticipantField.COUNTRY, participant.entry())
                    && entry.same(ParticipantField.FOREIGN_INSTITUTION, participant.entry());
            entering.correct(participant, entry, sameHost ? participant.getForeignInstitution() : hostOf(entry));
        }
    }

    /** Whether the cells name another person than before, who must not be taken for that one. */
    private static boolean isAnother(Map<ParticipantField, String> now, Map<ParticipantField, String> before) {
        return List.of(ParticipantField.FAMILY_NAME, ParticipantField.GIVEN_NAME).stream()
                .anyMatch(field ->
                        !now.getOrDefault(field, "").equals(before.getOrDefault(field, now.getOrDefault(field, ""))));
    }

    private ForeignInstitution hostOf(ParticipantEntry entry) {
        return foreignInstitutions.findOrAdd(entry.getCountry(), entry.getForeignInstitution());
    }
}
