package kz.almasu.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Participants as they were, held against participants as they are, without regard to ids. Those that say exactly the
 * same are the same; of the others, one about the same person in the same direction is that one changed (of several
 * exchanges of one person the one most alike); the rest is added, or removed.
 *
 * @param <B> what was
 * @param <N> what is now
 */
public record Pairing<B, N>(List<N> added, List<Pair<B, N>> changed, List<Pair<B, N>> same, List<B> removed) {

    /** What makes two speak of one exchange of a person rather than of another, the surest first. */
    private static final List<BiPredicate<ParticipantEntry, ParticipantEntry>> LIKENESS = List.of(
            (before, now) -> sameBeginning(before, now) && sameHost(before, now),
            Pairing::sameBeginning,
            Pairing::sameHost,
            (before, now) -> true);

    /** The same participant then and now. */
    public record Pair<B, N>(B before, N now) implements Serializable {}

    /** Pairs them; {@code was} and {@code is} tell what each says. */
    public static <B, N> Pairing<B, N> of(
            Collection<B> before, Function<B, ParticipantEntry> was, List<N> now, Function<N, ParticipantEntry> is) {
        List<Candidate<B>> candidates =
                before.stream().map(one -> new Candidate<>(one, was.apply(one))).toList();
        List<Pair<B, N>> same = new ArrayList<>();
        List<Claim<B, N>> open = open(claims(candidates, now, is), ParticipantEntry::saysTheSameAs, same);
        List<Pair<B, N>> changed = new ArrayList<>();
        for (BiPredicate<ParticipantEntry, ParticipantEntry> alike : LIKENESS) {
            open = open(open, alike, changed);
        }
        return new Pairing<>(
                open.stream().map(Claim::now).toList(),
                changed,
                same,
                candidates.stream()
                        .filter(one -> one.free)
                        .map(one -> one.before)
                        .toList());
    }

    private static <B, N> List<Claim<B, N>> claims(
            List<Candidate<B>> candidates, List<N> now, Function<N, ParticipantEntry> is) {
        Map<String, List<Candidate<B>>> byPerson =
                candidates.stream().collect(Collectors.groupingBy(one -> one.said.personKey()));
        return now.stream().map(one -> Claim.of(one, is.apply(one), byPerson)).toList();
    }

    /** Pairs each with one of the same person that is alike and still free; returns those that found none. */
    private static <B, N> List<Claim<B, N>> open(
            List<Claim<B, N>> claims, BiPredicate<ParticipantEntry, ParticipantEntry> alike, List<Pair<B, N>> pairs) {
        List<Claim<B, N>> open = new ArrayList<>();
        for (Claim<B, N> claim : claims) {
            claim.match(alike)
                    .ifPresentOrElse(
                            found -> {
                                found.free = false;
                                pairs.add(new Pair<>(found.before, claim.now));
                            },
                            () -> open.add(claim));
        }
        return open;
    }

    private static boolean sameBeginning(ParticipantEntry before, ParticipantEntry now) {
        return before.same(ParticipantField.START_DATE, now);
    }

    private static boolean sameHost(ParticipantEntry before, ParticipantEntry now) {
        return before.same(ParticipantField.FOREIGN_INSTITUTION, now);
    }

    /** One of those that were. */
    private static final class Candidate<B> {

        private final B before;
        private final ParticipantEntry said;
        private boolean free = true;

        Candidate(B before, ParticipantEntry said) {
            this.before = before;
            this.said = said;
        }
    }

    /** One of those that are, beside those of the same person that were. */
    private record Claim<B, N>(N now, ParticipantEntry said, List<Candidate<B>> candidates) {

        static <B, N> Claim<B, N> of(N now, ParticipantEntry said, Map<String, List<Candidate<B>>> byPerson) {
            return new Claim<>(now, said, byPerson.getOrDefault(said.personKey(), List.of()));
        }

        Optional<Candidate<B>> match(BiPredicate<ParticipantEntry, ParticipantEntry> alike) {
            for (Candidate<B> candidate : candidates) {
                if (candidate.free && alike.test(candidate.said, said)) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }
    }
}
