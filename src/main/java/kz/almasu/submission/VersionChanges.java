package kz.almasu.submission;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** How the participants of a report differ from those of the version before. */
public record VersionChanges(
        List<ParticipantEntry> added, List<Change> changed, int unchanged, List<ParticipantEntry> removed)
        implements Serializable {

    /** One participant then and now. */
    public record Change(ParticipantEntry before, ParticipantEntry now) implements Serializable {

        /** The fields in which they differ. */
        public List<ParticipantField> fields() {
            return Arrays.stream(ParticipantField.values())
                    .filter(field -> !before.same(field, now))
                    .toList();
        }
    }

    static VersionChanges between(List<ParticipantEntry> before, List<ParticipantEntry> now) {
        Pairing<ParticipantEntry, ParticipantEntry> pairing = Pairing.of(before, entry -> entry, now, entry -> entry);
        return new VersionChanges(
                pairing.added(),
                pairing.changed().stream()
                        .map(pair -> new Change(pair.before(), pair.now()))
                        .toList(),
                pairing.same().size(),
                pairing.removed());
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
