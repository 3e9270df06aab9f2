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
 * The changes that importing a sheet makes to a submission. Rows are matched with stored participants by {@link
 * RecordMatcher}; stored participants without a row are removed.
 *
 * @param drafts rows with errors, stored as draft rows by a partial import
 */
public record ImportChanges(
        List<SheetRow> added,
        List<ParticipantUpdate> changed,
        int unchanged,
        List<Removal> removed,
        List<SheetDraft> drafts)
        implements Serializable {

    /** A stored participant and a row with other values. */
    public record ParticipantUpdate(long id, int version, ParticipantEntry before, SheetRow row)
            implements Serializable {

        private static ParticipantUpdate of(Removal stored, SheetRow row) {
            return new ParticipantUpdate(stored.id(), stored.version(), stored.before(), row);
        }

        /** Returns the fields that differ. */
        public List<ParticipantField> fields() {
            return List.of(ParticipantField.values()).stream()
                    .filter(field -> !before.hasSameValue(field, row.entry()))
                    .toList();
        }
    }

    /** A stored participant without a row. */
    public record Removal(long id, int version, ParticipantEntry before) implements Serializable {}

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && drafts.isEmpty();
    }

    ImportChanges withoutRemovalOf(Set<String> personKeys) {
        return new ImportChanges(
                added,
                changed,
                unchanged,
                removed.stream()
                        .filter(removal -> !personKeys.contains(removal.before().personKey()))
                        .toList(),
                drafts);
    }

    /** Returns these changes for an import that adds to the report. */
    public ImportChanges withoutRemovals() {
        return new ImportChanges(added, changed, unchanged, List.of(), drafts);
    }

    ImportChanges withDrafts(List<SheetDraft> rowsWithErrors) {
        return new ImportChanges(added, changed, unchanged, removed, List.copyOf(rowsWithErrors));
    }

    /** Returns the entries to save: those added and changed. */
    public List<ParticipantEntry> entries() {
        return Stream.concat(added.stream(), changed.stream().map(ParticipantUpdate::row))
                .map(SheetRow::entry)
                .toList();
    }

    /** True if both add as many rows and affect the same stored participants in the same versions. */
    public boolean affectsSameParticipantsAs(ImportChanges other) {
        return added.size() == other.added.size()
                && unchanged == other.unchanged
                && drafts.size() == other.drafts.size()
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

    public static ImportChanges between(Collection<Participant> stored, List<SheetRow> rows) {
        return of(match(stored, rows));
    }

    static RecordMatcher<Removal, SheetRow> match(Collection<Participant> stored, List<SheetRow> rows) {
        List<Removal> before = stored.stream()
                .map(participant -> new Removal(participant.getId(), participant.getVersion(), participant.entry()))
                .toList();
        return RecordMatcher.of(before, Removal::before, rows, SheetRow::entry);
    }

    static ImportChanges of(RecordMatcher<Removal, SheetRow> matcher) {
        return new ImportChanges(
                List.copyOf(matcher.added()),
                matcher.changed().stream()
                        .map(pair -> ParticipantUpdate.of(pair.before(), pair.now()))
                        .toList(),
                matcher.unchanged().size(),
                matcher.removed().stream()
                        .sorted(Comparator.comparing(Removal::id))
                        .toList(),
                List.of());
    }
}
