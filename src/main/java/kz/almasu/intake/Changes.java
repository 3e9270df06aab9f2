package kz.almasu.intake;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * What storing a sheet would do to a submission. Rows that say exactly what is stored are unchanged; of the others, a
 * row about the same person in the same direction changes that participant (of several exchanges of one person the one
 * most alike); the rest is added, and what no row speaks of is removed.
 */
public record Changes(List<SheetRow> added, List<Change> changed, int unchanged, List<Removal> removed)
        implements Serializable {

    /** What makes a row speak of one exchange of a person rather than of another, the surest first. */
    private static final List<BiPredicate<ParticipantEntry, ParticipantEntry>> LIKENESS = List.of(
            (before, now) -> sameBeginning(before, now) && sameHost(before, now),
            Changes::sameBeginning,
            Changes::sameHost,
            (before, now) -> true);

    /** A stored participant and the row that says something else about it. */
    public record Change(long id, int version, ParticipantEntry before, SheetRow row) implements Serializable {

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
        Map<String, Deque<Removal>> byPerson = new HashMap<>();
        for (Participant participant : stored) {
            ParticipantEntry entry = participant.entry();
            byPerson.computeIfAbsent(entry.personKey(), key -> new ArrayDeque<>())
                    .add(new Removal(participant.getId(), participant.getVersion(), entry));
        }
        List<SheetRow> open = take(byPerson, rows, ParticipantEntry::saysTheSameAs, null);
        int unchanged = rows.size() - open.size();
        List<Change> changed = new ArrayList<>();
        for (BiPredicate<ParticipantEntry, ParticipantEntry> alike : LIKENESS) {
            open = take(byPerson, open, alike, changed);
        }
        List<Removal> removed = byPerson.values().stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Removal::id))
                .toList();
        return new Changes(List.copyOf(open), List.copyOf(changed), unchanged, removed);
    }

    private static boolean sameBeginning(ParticipantEntry before, ParticipantEntry now) {
        return before.same(ParticipantField.START_DATE, now);
    }

    private static boolean sameHost(ParticipantEntry before, ParticipantEntry now) {
        return before.same(ParticipantField.FOREIGN_INSTITUTION, now);
    }

    /** Pairs rows with stored participants of the same person; returns the rows that found none. */
    private static List<SheetRow> take(
            Map<String, Deque<Removal>> byPerson,
            List<SheetRow> rows,
            BiPredicate<ParticipantEntry, ParticipantEntry> alike,
            List<Change> changes) {
        List<SheetRow> left = new ArrayList<>();
        for (SheetRow row : rows) {
            Deque<Removal> candidates = byPerson.getOrDefault(row.entry().personKey(), new ArrayDeque<>());
            Removal match = candidates.stream()
                    .filter(candidate -> alike.test(candidate.before(), row.entry()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                left.add(row);
                continue;
            }
            candidates.remove(match);
            if (changes != null) {
                changes.add(new Change(match.id(), match.version(), match.before(), row));
            }
        }
        return left;
    }
}
