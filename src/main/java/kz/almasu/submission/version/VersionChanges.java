package kz.almasu.submission.version;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/** How the participants of a report differ from those of the version before. */
public record VersionChanges(
        List<ParticipantEntry> added, List<ChangedParticipant> changed, int unchanged, List<ParticipantEntry> removed)
        implements Serializable {

    /** One participant then and now. */
    public record ChangedParticipant(ParticipantEntry before, ParticipantEntry now) implements Serializable {

        /** The fields in which they differ. */
        public List<ParticipantField> fields() {
            return Arrays.stream(ParticipantField.values())
                    .filter(field -> !before.hasSameValue(field, now))
                    .toList();
        }
    }

    static VersionChanges between(List<ParticipantEntry> before, List<ParticipantEntry> now) {
        RecordMatcher<ParticipantEntry, ParticipantEntry> pairing =
                RecordMatcher.of(before, entry -> entry, now, entry -> entry);
        return new VersionChanges(
                pairing.added(),
                pairing.changed().stream()
                        .map(pair -> new ChangedParticipant(pair.before(), pair.now()))
                        .toList(),
                pairing.unchanged().size(),
                pairing.removed());
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
