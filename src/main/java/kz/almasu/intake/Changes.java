package kz.almasu.intake;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.submission.Pairing;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * What storing a sheet would do to a submission: each row is paired with the stored participant that it speaks of, if
 * there is one ({@link Pairing}); what no row speaks of is removed.
 */
public record Changes(List<SheetRow> added, List<Change> changed, int unchanged, List<Removal> removed)
        implements Serializable {

    /** A stored participant and the row that says something else about it. */
    public record Change(long id, int version, ParticipantEntry before, SheetRow row) implements Serializable {

        private static Change of(Removal stored, SheetRow row) {
            return new Change(stored.id(), stored.version(), stored.before(), row);
        }

        /** The fields in which they differ. */
        public List<ParticipantField> fields() {
            return List.of(ParticipantField.values()).stream()
                    .filter(field -> !before.same(field, row.entry()))
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
    Changes without(Set<String> personKeys) {
        return new Changes(
                added,
                changed,
                unchanged,
                removed.stream()
                        .filter(removal -> !personKeys.contains(removal.before().personKey()))
                        .toList());
    }

    /** What is to be stored: the rows added and changed. */
    public List<ParticipantEntry> entries() {
        return Stream.concat(added.stream(), changed.stream().map(Change::row))
                .map(SheetRow::entry)
                .toList();
    }

    /** Whether both would touch the same stored participants, in the same versions, and add as many. */
    public boolean touchesTheSameAs(Changes other) {
        return added.size() == other.added.size()
                && unchanged == other.unchanged
                && removed.stream()
                        .map(Changes::touched)
                        .toList()
                        .equals(other.removed.stream().map(Changes::touched).toList())
                && changed.stream()
                        .map(Changes::touched)
                        .toList()
                        .equals(other.changed.stream().map(Changes::touched).toList());
    }

    private static String touched(Removal removal) {
        return removal.id() + "/" + removal.version();
    }

    private static String touched(Change change) {
        return change.id() + "/" + change.version();
    }

    /** Compares what is stored with what the sheet says. */
    public static Changes between(Collection<Participant> stored, List<SheetRow> rows) {
        return of(paired(stored, rows));
    }

    static Pairing<Removal, SheetRow> paired(Collection<Participant> stored, List<SheetRow> rows) {
        List<Removal> before = stored.stream()
                .map(participant -> new Removal(participant.getId(), participant.getVersion(), participant.entry()))
                .toList();
        return Pairing.of(before, Removal::before, rows, SheetRow::entry);
    }

    static Changes of(Pairing<Removal, SheetRow> pairing) {
        return new Changes(
                List.copyOf(pairing.added()),
                pairing.changed().stream()
                        .map(pair -> Change.of(pair.before(), pair.now()))
                        .toList(),
                pairing.same().size(),
                pairing.removed().stream()
                        .sorted(Comparator.comparing(Removal::id))
                        .toList());
    }
}
