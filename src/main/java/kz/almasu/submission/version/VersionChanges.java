package kz.almasu.submission.version;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/** Differences of participants between two versions of a report. */
public record VersionChanges(
        List<ParticipantEntry> added, List<ChangedParticipant> changed, int unchanged, List<ParticipantEntry> removed)
        implements Serializable {

    public record ChangedParticipant(ParticipantEntry before, ParticipantEntry now) implements Serializable {

        public List<ParticipantField> fields() {
            return Arrays.stream(ParticipantField.values())
                    .filter(field -> !before.hasSameValue(field, now))
                    .toList();
        }
    }

    static VersionChanges between(List<ParticipantEntry> before, List<ParticipantEntry> now) {
        RecordMatcher<ParticipantEntry, ParticipantEntry> matches =
                RecordMatcher.of(before, entry -> entry, now, entry -> entry);
        return new VersionChanges(
                matches.added(),
                matches.changed().stream()
                        .map(pair -> new ChangedParticipant(pair.before(), pair.now()))
                        .toList(),
                matches.unchanged().size(),
                matches.removed());
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
