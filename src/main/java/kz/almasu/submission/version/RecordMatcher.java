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
 * Participants as they were, held against participants as they are, without regard to ids. Those that say exactly the
 * same are the same; of the others, one about the same person in the same direction is that one changed (of several
 * exchanges of one person the one most alike); the rest is added, or removed.
 *
 * @param <B> what was
 * @param <N> what is now
 */
public record RecordMatcher<B, N>(
        List<N> added, List<MatchedPair<B, N>> changed, List<MatchedPair<B, N>> unchanged, List<B> removed) {

    /** What makes two speak of one exchange of a person rather than of another, the surest first. */
    private static final List<BiPredicate<ParticipantEntry, ParticipantEntry>> MATCH_CRITERIA = List.of(
            (before, now) -> sameStartDate(before, now) && sameForeignInstitution(before, now),
            RecordMatcher::sameStartDate,
            RecordMatcher::sameForeignInstitution,
            (before, now) -> true);

    /** The same participant then and now. */
    public record MatchedPair<B, N>(B before, N now) implements Serializable {}

    /** Pairs them; {@code was} and {@code is} tell what each says. */
    public static <B, N> RecordMatcher<B, N> of(
            Collection<B> before, Function<B, ParticipantEntry> was, List<N> now, Function<N, ParticipantEntry> is) {
        List<OldRecord<B>> candidates =
                before.stream().map(one -> new OldRecord<>(one, was.apply(one))).toList();
        List<MatchedPair<B, N>> same = new ArrayList<>();
        List<NewRecord<B, N>> open =
                matchRemaining(newRecords(candidates, now, is), ParticipantEntry::hasSameValuesAs, same);
        List<MatchedPair<B, N>> changed = new ArrayList<>();
        for (BiPredicate<ParticipantEntry, ParticipantEntry> alike : MATCH_CRITERIA) {
            open = matchRemaining(open, alike, changed);
        }
        return new RecordMatcher<>(
                open.stream().map(NewRecord::now).toList(),
                changed,
                same,
                candidates.stream()
                        .filter(one -> one.unmatched)
                        .map(one -> one.before)
                        .toList());
    }

    private static <B, N> List<NewRecord<B, N>> newRecords(
            List<OldRecord<B>> candidates, List<N> now, Function<N, ParticipantEntry> is) {
        Map<String, List<OldRecord<B>>> byPerson =
                candidates.stream().collect(Collectors.groupingBy(one -> one.entry.personKey()));
        return now.stream()
                .map(one -> NewRecord.of(one, is.apply(one), byPerson))
                .toList();
    }

    /** Pairs each with one of the same person that is alike and still free; returns those that found none. */
    private static <B, N> List<NewRecord<B, N>> matchRemaining(
            List<NewRecord<B, N>> claims,
            BiPredicate<ParticipantEntry, ParticipantEntry> alike,
            List<MatchedPair<B, N>> pairs) {
        List<NewRecord<B, N>> open = new ArrayList<>();
        for (NewRecord<B, N> claim : claims) {
            claim.match(alike)
                    .ifPresentOrElse(
                            found -> {
                                found.unmatched = false;
                                pairs.add(new MatchedPair<>(found.before, claim.now));
                            },
                            () -> open.add(claim));
        }
        return open;
    }

    private static boolean sameStartDate(ParticipantEntry before, ParticipantEntry now) {
        return before.hasSameValue(ParticipantField.START_DATE, now);
    }

    private static boolean sameForeignInstitution(ParticipantEntry before, ParticipantEntry now) {
        return before.hasSameValue(ParticipantField.FOREIGN_INSTITUTION, now);
    }

    /** One of those that were. */
    private static final class OldRecord<B> {

        private final B before;
        private final ParticipantEntry entry;
        private boolean unmatched = true;

        OldRecord(B before, ParticipantEntry said) {
            this.before = before;
            this.entry = said;
        }
    }

    /** One of those that are, beside those of the same person that were. */
    private record NewRecord<B, N>(N now, ParticipantEntry entry, List<OldRecord<B>> candidates) {

        static <B, N> NewRecord<B, N> of(N now, ParticipantEntry said, Map<String, List<OldRecord<B>>> byPerson) {
            return new NewRecord<>(now, said, byPerson.getOrDefault(said.personKey(), List.of()));
        }

        Optional<OldRecord<B>> match(BiPredicate<ParticipantEntry, ParticipantEntry> alike) {
            for (OldRecord<B> candidate : candidates) {
                if (candidate.unmatched && alike.test(candidate.entry, entry)) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }
    }
}
