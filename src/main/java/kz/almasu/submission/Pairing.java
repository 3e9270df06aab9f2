package kz.almasu.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

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
        Matching<B, N> matching = new Matching<>(before, was, is);
        List<Pair<B, N>> same = new ArrayList<>();
        List<N> open = matching.take(now, ParticipantEntry::saysTheSameAs, same);
        List<Pair<B, N>> changed = new ArrayList<>();
        for (BiPredicate<ParticipantEntry, ParticipantEntry> alike : LIKENESS) {
            open = matching.take(open, alike, changed);
        }
        return new Pairing<>(open, changed, same, matching.left());
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

    private static final class Matching<B, N> {

        private final List<Candidate<B>> all;
        private final Map<String, List<Candidate<B>>> byPerson = new HashMap<>();
        private final Function<N, ParticipantEntry> is;

        Matching(Collection<B> before, Function<B, ParticipantEntry> was, Function<N, ParticipantEntry> is) {
            this.is = is;
            all = before.stream()
                    .map(one -> new Candidate<>(one, was.apply(one)))
                    .toList();
            all.forEach(one -> byPerson.computeIfAbsent(one.said.personKey(), key -> new ArrayList<>())
                    .add(one));
        }

        /** Pairs each with one of the same person that is alike and still free; returns those that found none. */
        List<N> take(List<N> now, BiPredicate<ParticipantEntry, ParticipantEntry> alike, List<Pair<B, N>> pairs) {
            List<N> open = new ArrayList<>();
            for (N one : now) {
                ParticipantEntry said = is.apply(one);
                Optional<Candidate<B>> match = byPerson.getOrDefault(said.personKey(), List.of()).stream()
                        .filter(candidate -> candidate.free && alike.test(candidate.said, said))
                        .findFirst();
                match.ifPresentOrElse(
                        found -> {
                            found.free = false;
                            pairs.add(new Pair<>(found.before, one));
                        },
                        () -> open.add(one));
            }
            return open;
        }

        List<B> left() {
            return all.stream().filter(one -> one.free).map(one -> one.before).toList();
        }
    }
}
