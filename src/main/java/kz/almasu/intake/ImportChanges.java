package kz.almasu.intake;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.intake.sheet.SheetRow;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.version.RecordMatcher;

/**
 * What storing a sheet would do to a submission: each row is paired with the stored participant that it speaks of, if
 * there is one ({@link RecordMatcher}); what no row speaks of is removed.
 */
public record ImportChanges(List<SheetRow> added, List<ParticipantUpdate> changed, int unchanged, List<Removal> removed)
        implements Serializable {

    /** A stored participant and the row that says something else about it. */
    public record ParticipantUpdate(long id, int version, ParticipantEntry before, SheetRow row)
            implements Serializable {

        private static ParticipantUpdate of(Removal stored, SheetRow row) {
            return new ParticipantUpdate(stored.id(), stored.version(), stored.before(), row);
        }

        /** The fields in which they differ. */
        public List<ParticipantField> fields() {
            return List.of(ParticipantField.values()).stream()
                    .filter(field -> !before.hasSameValue(field, row.entry()))
                    .toList();
        }
    }

    /** A stored participant that no row speaks of. */
    public record Removal(long id, int version, ParticipantEntry before) implements Serializable {}

    /** Whether storing would do nothing. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** The same, but these persons are not removed. */
    ImportChanges withoutRemovalOf(Set<String> personKeys) {
        return new ImportChanges(
                added,
                changed,
                unchanged,
                removed.stream()
                        .filter(removal -> !personKeys.contains(removal.before().personKey()))
                        .toList());
    }

    /** What is to be stored: the rows added and changed. */
    public List<ParticipantEntry> entries() {
        return Stream.concat(added.stream(), changed.stream().map(ParticipantUpdate::row))
                .map(SheetRow::entry)
                .toList();
    }

    /** Whether both would touch the same stored participants, in the same versions, and add as many. */
    public boolean affectsSameParticipantsAs(ImportChanges other) {
        return added.size() == other.added.size()
                && unchanged == other.unchanged
                && removed.stream()
                        .map(ImportChanges::versionKey)
                        .toList()
                        .equals(other.removed.stream()
                                .map(ImportChanges::versionKey)
                                .toList())
                && changed.stream()
                        .map(ImportChanges::versionKey)
                        .toList()
                        .equals(other.changed.stream()
                                .map(ImportChanges::versionKey)
                                .toList());
    }

    private static String versionKey(Removal removal) {
        return removal.id() + "/" + removal.version();
    }

    private static String versionKey(ParticipantUpdate change) {
        return change.id() + "/" + change.version();
    }

    /** Compares what is stored with what the sheet says. */
    public static ImportChanges between(Collection<Participant> stored, List<SheetRow> rows) {
        return of(match(stored, rows));
    }

    static RecordMatcher<Removal, SheetRow> match(Collection<Participant> stored, List<SheetRow> rows) {
        List<Removal> before = stored.stream()
                .map(participant -> new Removal(participant.getId(), participant.getVersion(), participant.entry()))
                .toList();
        return RecordMatcher.of(before, Removal::before, rows, SheetRow::entry);
    }

    static ImportChanges of(RecordMatcher<Removal, SheetRow> pairing) {
        return new ImportChanges(
                List.copyOf(pairing.added()),
                pairing.changed().stream()
                        .map(pair -> ParticipantUpdate.of(pair.before(), pair.now()))
                        .toList(),
                pairing.unchanged().size(),
                pairing.removed().stream()
                        .sorted(Comparator.comparing(Removal::id))
                        .toList());
    }
}
