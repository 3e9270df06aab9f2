package kz.almasu.checker.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;
import kz.almasu.period.HalfYear;

/** Resolves members, direction and half-year for a position in a sentence. */
public final class Scope {

    private final ParsedSentence sentence;
    private final Context context;
    private final PeriodResolver periodResolver;

    public Scope(ParsedSentence sentence, Context context, HalfYear reported) {
        this.sentence = sentence;
        this.context = context;
        this.periodResolver = new PeriodResolver(sentence, context, reported);
    }

    ParsedSentence sentence() {
        return sentence;
    }

    /** Returns the members meant here; several if ambiguous. */
    ScopeMatch<NamedMember> members(int at) {
        List<Mention> near = near(at, mention -> mention.meaning() instanceof NamedMember);
        if (!near.isEmpty()) {
            return ScopeMatch.of(members(near), ScopeMatch.Strength.CLAUSE);
        }
        if (context.head()
                && sentence.kind() == ParsedSentence.SentenceType.ITEM
                && !context.members().isEmpty()) {
            return ScopeMatch.of(context.members(), ScopeMatch.Strength.HEAD);
        }
        Optional<Mention> before = last(at, mention -> mention.meaning() instanceof NamedMember);
        if (before.isPresent()) {
            return ScopeMatch.of(members(List.of(before.get())), ScopeMatch.Strength.SENTENCE);
        }
        int host = sentence.clauses().parent(sentence.clauses().of(at));
        Optional<Mention> behind = sentence.next(at, mention -> mention.meaning() instanceof NamedMember, host);
        if (behind.isPresent()) {
            return ScopeMatch.of(members(List.of(behind.get())), ScopeMatch.Strength.SENTENCE);
        }
        boolean named = sentence.all(NamedMember.class).findAny().isPresent();
        return named || context.head() || context.members().isEmpty()
                ? ScopeMatch.nothing()
                : ScopeMatch.of(context.members(), ScopeMatch.Strength.CARRIED);
    }

    private static List<NamedMember> members(List<Mention> mentions) {
        return mentions.stream().map(mention -> (NamedMember) mention.meaning()).toList();
    }

    /** Returns the direction meant here; both if both are named or none is. */
    ScopeMatch<DirectionScope> directions(int at) {
        List<Mention> near = near(at, mention -> mention.meaning() instanceof Meaning.DirectionMeaning);
        if (!near.isEmpty()) {
            return ScopeMatch.of(directions(near), ScopeMatch.Strength.CLAUSE);
        }
        List<Mention> all = sentence.all(Meaning.DirectionMeaning.class)
                .sorted(Comparator.comparingInt(mention -> mention.at() < at ? at - mention.at() : 1000 + mention.at()))
                .toList();
        if (!all.isEmpty()) {
            return ScopeMatch.of(directions(all), ScopeMatch.Strength.SENTENCE);
        }
        if (context.directions().isEmpty()) {
            return ScopeMatch.nothing();
        }
        boolean item = context.head() && sentence.kind() == ParsedSentence.SentenceType.ITEM;
        return ScopeMatch.of(context.directions(), item ? ScopeMatch.Strength.HEAD : ScopeMatch.Strength.CARRIED);
    }

    private static Set<DirectionScope> directions(List<Mention> mentions) {
        Set<DirectionScope> ways = new LinkedHashSet<>();
        mentions.forEach(mention -> ways.addAll(((Meaning.DirectionMeaning) mention.meaning()).directions()));
        return ways;
    }

    /**
     * The nearest mentions in the same clause, before and after, with no number in between; else in the enclosing
     * clause.
     */
    private List<Mention> near(int at, Predicate<Mention> wanted) {
        int clause = sentence.clauses().of(at);
        List<Mention> near = new ArrayList<>();
        last(at, wanted.and(mention -> sentence.clauses().of(mention.at()) == clause))
                .ifPresent(near::add);
        sentence.next(at, wanted, clause).ifPresent(near::add);
        for (int host = sentence.clauses().parent(clause); near.isEmpty() && host >= 0; ) {
            int around = host;
            last(at, wanted.and(mention -> sentence.clauses().of(mention.at()) == around))
                    .ifPresent(near::add);
            host = sentence.clauses().parent(host);
        }
        return near;
    }

    Optional<Mention> last(int at, Predicate<Mention> wanted) {
        return sentence.last(at, wanted);
    }

    /** Returns the candidate half-years, likeliest first. */
    List<Optional<HalfYear>> times(int at) {
        return periodResolver.at(at);
    }

    PeriodResolver periodResolver() {
        return periodResolver;
    }

    /** True if this clause or the enclosing one has a word in one of these roles. */
    boolean hasNear(int at, WordRole... roles) {
        return sentence.hasNear(sentence.clauses().of(at), mention -> mention.isAny(roles));
    }

    /** True if the clause has a name that is in no code list: a number may belong to it. */
    boolean hasUnknownName(int at) {
        return unknownWords(at)
                .anyMatch(place -> place > 0 && sentence.tokens().get(place).isCapital());
    }

    /** True if every word of the clause is known, so that nothing unknown can restrict the subject. */
    boolean isUnderstood(int at) {
        return unknownWords(at).findAny().isEmpty();
    }

    private IntStream unknownWords(int at) {
        int clause = sentence.clauses().of(at);
        return IntStream.range(0, sentence.tokens().size())
                .filter(place -> sentence.tokens().get(place).is(Token.TokenType.WORD)
                        && sentence.clauses().isNear(clause, sentence.clauses().of(place))
                        && sentence.mentions().stream()
                                .noneMatch(mention -> mention.at() <= place && place < mention.end()));
    }

    /** True if the clause combines several topics: no table has that cross-tabulation. */
    boolean isCrossing(int at) {
        int clause = sentence.clauses().of(at);
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        sentence.all(NamedMember.class)
                .filter(mention ->
                        sentence.clauses().isNear(clause, sentence.clauses().of(mention.at()))
                                || mention.at() < at && sentence.has(WordRole.AMONG))
                .forEach(mention -> topics.add(((NamedMember) mention.meaning()).topic()));
        if (context.head() && sentence.kind() == ParsedSentence.SentenceType.ITEM) {
            context.members().forEach(member -> topics.add(member.topic()));
        }
        if (topics.contains(Topic.COUNTRY)) {
            topics.remove(Topic.REGION);
        }
        return topics.size() > 1;
    }
}
