package kz.almasu.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.almasu.period.HalfYear;

/** What a place in a sentence is about: whom, in which direction, when. */
final class Scope {

    private final Sentence sentence;
    private final Context context;
    private final Moments moments;

    Scope(Sentence sentence, Context context, HalfYear reported) {
        this.sentence = sentence;
        this.context = context;
        this.moments = new Moments(sentence, context, reported);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The members that are meant here; several, if it may be one or the other. */
    Found<Member> members(int at) {
        List<Mention> near = near(at, mention -> mention.meaning() instanceof Member);
        if (!near.isEmpty()) {
            return Found.of(members(near), Found.Strength.CLAUSE);
        }
        if (context.head()
                && sentence.kind() == Sentence.Kind.ITEM
                && !context.members().isEmpty()) {
            return Found.of(context.members(), Found.Strength.HEAD);
        }
        Optional<Mention> before = last(at, mention -> mention.meaning() instanceof Member);
        if (before.isPresent()) {
            return Found.of(members(List.of(before.get())), Found.Strength.SENTENCE);
        }
        int host = sentence.clauses().host(sentence.clauses().of(at));
        Optional<Mention> behind = sentence.next(at, mention -> mention.meaning() instanceof Member, host);
        if (behind.isPresent()) {
            return Found.of(members(List.of(behind.get())), Found.Strength.SENTENCE);
        }
        boolean named = sentence.all(Member.class).findAny().isPresent();
        return named || context.head() || context.members().isEmpty()
                ? Found.nothing()
                : Found.of(context.members(), Found.Strength.CARRIED);
    }

    private static List<Member> members(List<Mention> mentions) {
        return mentions.stream().map(mention -> (Member) mention.meaning()).toList();
    }

    /** The direction that is meant here; both, if each is or nothing says which. */
    Found<Way> ways(int at) {
        List<Mention> near = near(at, mention -> mention.meaning() instanceof Meaning.Toward);
        if (!near.isEmpty()) {
            return Found.of(ways(near), Found.Strength.CLAUSE);
        }
        List<Mention> all = sentence.all(Meaning.Toward.class)
                .sorted(Comparator.comparingInt(mention -> mention.at() < at ? at - mention.at() : 1000 + mention.at()))
                .toList();
        if (!all.isEmpty()) {
            return Found.of(ways(all), Found.Strength.SENTENCE);
        }
        if (context.ways().isEmpty()) {
            return Found.nothing();
        }
        boolean item = context.head() && sentence.kind() == Sentence.Kind.ITEM;
        return Found.of(context.ways(), item ? Found.Strength.HEAD : Found.Strength.CARRIED);
    }

    private static Set<Way> ways(List<Mention> mentions) {
        Set<Way> ways = new LinkedHashSet<>();
        mentions.forEach(mention -> ways.addAll(((Meaning.Toward) mention.meaning()).ways()));
        return ways;
    }

    /** What stands nearest in the same clause, before and after with no number between; else in the clause around it. */
    private List<Mention> near(int at, Predicate<Mention> wanted) {
        int clause = sentence.clauses().of(at);
        List<Mention> near = new ArrayList<>();
        last(at, wanted.and(mention -> sentence.clauses().of(mention.at()) == clause))
                .ifPresent(near::add);
        sentence.next(at, wanted, clause).ifPresent(near::add);
        for (int host = sentence.clauses().host(clause); near.isEmpty() && host >= 0; ) {
            int around = host;
            last(at, wanted.and(mention -> sentence.clauses().of(mention.at()) == around))
                    .ifPresent(near::add);
            host = sentence.clauses().host(host);
        }
        return near;
    }

    /** The last mention like this before the place. */
    Optional<Mention> last(int at, Predicate<Mention> wanted) {
        return sentence.last(at, wanted);
    }

    /** The half-years that may be meant here, the likeliest first. */
    List<Optional<HalfYear>> times(int at) {
        return moments.at(at);
    }

    Moments moments() {
        return moments;
    }

    /** Whether this clause, or the one around it, has a word in one of these roles. */
    boolean hasNear(int at, Role... roles) {
        return sentence.hasNear(sentence.clauses().of(at), mention -> mention.isAny(roles));
    }

    /** Whether the clause names something that no code list has: then a number may be its. */
    boolean hasUnknownName(int at) {
        return unknownWords(at)
                .anyMatch(place -> place > 0 && sentence.tokens().get(place).isCapital());
    }

    /** Whether every word of the clause is known, so that nothing can narrow whom it is about. */
    boolean isUnderstood(int at) {
        return unknownWords(at).findAny().isEmpty();
    }

    private IntStream unknownWords(int at) {
        int clause = sentence.clauses().of(at);
        return IntStream.range(0, sentence.tokens().size())
                .filter(place -> sentence.tokens().get(place).is(Token.Kind.WORD)
                        && sentence.clauses().isNear(clause, sentence.clauses().of(place))
                        && sentence.mentions().stream()
                                .noneMatch(mention -> mention.at() <= place && place < mention.end()));
    }

    /** Whether several topics meet here, of which no table shows the crossing. */
    boolean isCrossing(int at) {
        int clause = sentence.clauses().of(at);
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        sentence.all(Member.class)
                .filter(mention ->
                        sentence.clauses().isNear(clause, sentence.clauses().of(mention.at()))
                                || mention.at() < at && sentence.has(Role.AMONG))
                .forEach(mention -> topics.add(((Member) mention.meaning()).topic()));
        if (context.head() && sentence.kind() == Sentence.Kind.ITEM) {
            context.members().forEach(member -> topics.add(member.topic()));
        }
        if (topics.contains(Topic.COUNTRY)) {
            topics.remove(Topic.REGION);
        }
        return topics.size() > 1;
    }
}
