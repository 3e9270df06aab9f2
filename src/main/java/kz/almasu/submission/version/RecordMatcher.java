package kz.almasu.submission.version;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * Matches old records to new ones by content, ignoring ids. Identical entries match first; then entries of the same person
 * and direction, best match first, count as changed; the rest are added or removed.
 *
 * @param <B> type of the old records
 * @param <N> type of the new records
 */
public record RecordMatcher<B, N>(
        List<N> added, List<MatchedPair<B, N>> changed, List<MatchedPair<B, N>> unchanged, List<B> removed) {

    /** Match criteria for entries of the same person and direction, strictest first. */
    private static final List<BiPredicate<ParticipantEntry, ParticipantEntry>> MATCH_CRITERIA = List.of(
            (before, now) -> sameStartDate(before, now) && sameForeignInstitution(before, now),
            RecordMatcher::sameStartDate,
            RecordMatcher::sameForeignInstitution,
            (before, now) -> true);

    public record MatchedPair<B, N>(B before, N now) implements Serializable {}

    /**
     * Matches the records.
     *
     * @param oldEntry returns the entry of an old record
     * @param newEntry returns the entry of a new record
     */
    public static <B, N> RecordMatcher<B, N> of(
            Collection<B> before,
            Function<B, ParticipantEntry> oldEntry,
            List<N> now,
            Function<N, ParticipantEntry> newEntry) {
        List<OldRecord<B>> candidates = before.stream()
                .map(old -> new OldRecord<>(old, oldEntry.apply(old)))
                .toList();
        List<MatchedPair<B, N>> identical = new ArrayList<>();
        List<NewRecord<B, N>> unmatched =
                matchRemaining(newRecords(candidates, now, newEntry), ParticipantEntry::hasSameValuesAs, identical);
        List<MatchedPair<B, N>> changed = new ArrayList<>();
        for (BiPredicate<ParticipantEntry, ParticipantEntry> criterion : MATCH_CRITERIA) {
            unmatched = matchRemaining(unmatched, criterion, changed);
        }
        return new RecordMatcher<>(
                unmatched.stream().map(NewRecord::now).toList(),
                changed,
                identical,
                candidates.stream()
                        .filter(old -> old.unmatched)
                        .map(old -> old.before)
                        .toList());
    }

    private static <B, N> List<NewRecord<B, N>> newRecords(
            List<OldRecord<B>> candidates, List<N> now, Function<N, ParticipantEntry> newEntry) {
        Map<String, List<OldRecord<B>>> byPerson =
                candidates.stream().collect(Collectors.groupingBy(old -> old.entry.personKey()));
        return now.stream()
                .map(record -> NewRecord.of(record, newEntry.apply(record), byPerson))
                .toList();
    }

    /** Matches each record with the first unmatched candidate that meets the criterion; returns the records without a match. */
    private static <B, N> List<NewRecord<B, N>> matchRemaining(
            List<NewRecord<B, N>> records,
            BiPredicate<ParticipantEntry, ParticipantEntry> criterion,
            List<MatchedPair<B, N>> pairs) {
        List<NewRecord<B, N>> unmatched = new ArrayList<>();
        for (NewRecord<B, N> record : records) {
            record.match(criterion)
                    .ifPresentOrElse(
                            found -> {
                                found.unmatched = false;
                                pairs.add(new MatchedPair<>(found.before, record.now));
                            },
                            () -> unmatched.add(record));
        }
        return unmatched;
    }

    private static boolean sameStartDate(ParticipantEntry before, ParticipantEntry now) {
        return before.hasSameValue(ParticipantField.START_DATE, now);
    }

    private static boolean sameForeignInstitution(ParticipantEntry before, ParticipantEntry now) {
        return before.hasSameValue(ParticipantField.FOREIGN_INSTITUTION, now);
    }

    private static final class OldRecord<B> {

        private final B before;
        private final ParticipantEntry entry;
        private boolean unmatched = true;

        OldRecord(B before, ParticipantEntry entry) {
            this.before = before;
            this.entry = entry;
        }
    }

    private record NewRecord<B, N>(N now, ParticipantEntry entry, List<OldRecord<B>> candidates) {

        static <B, N> NewRecord<B, N> of(N now, ParticipantEntry entry, Map<String, List<OldRecord<B>>> byPerson) {
            return new NewRecord<>(now, entry, byPerson.getOrDefault(entry.personKey(), List.of()));
        }

        Optional<OldRecord<B>> match(BiPredicate<ParticipantEntry, ParticipantEntry> criterion) {
            for (OldRecord<B> candidate : candidates) {
                if (candidate.unmatched && criterion.test(candidate.entry, entry)) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }
    }
}
