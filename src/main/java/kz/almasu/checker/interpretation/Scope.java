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
        List<Mention> nearest = nearest(at, mention -> mention.meaning() instanceof NamedMember);
        if (!nearest.isEmpty()) {
            return ScopeMatch.of(members(nearest), ScopeMatch.Strength.CLAUSE);
        }
        if (context.fromHeading()
                && sentence.kind() == ParsedSentence.SentenceType.ITEM
                && !context.members().isEmpty()) {
            return ScopeMatch.of(context.members(), ScopeMatch.Strength.HEAD);
        }
        Optional<Mention> before = last(at, mention -> mention.meaning() instanceof NamedMember);
        if (before.isPresent()) {
            return ScopeMatch.of(members(List.of(before.get())), ScopeMatch.Strength.SENTENCE);
        }
        int enclosing = sentence.clauses().parent(sentence.clauses().of(at));
        Optional<Mention> following = sentence.next(at, mention -> mention.meaning() instanceof NamedMember, enclosing);
        if (following.isPresent()) {
            return ScopeMatch.of(members(List.of(following.get())), ScopeMatch.Strength.SENTENCE);
        }
        boolean namesMember = sentence.all(NamedMember.class).findAny().isPresent();
        return namesMember || context.fromHeading() || context.members().isEmpty()
                ? ScopeMatch.nothing()
                : ScopeMatch.of(context.members(), ScopeMatch.Strength.CARRIED);
    }

    private static List<NamedMember> members(List<Mention> mentions) {
        return mentions.stream().map(mention -> (NamedMember) mention.meaning()).toList();
    }

    /** Returns the direction meant here; both if both are named or none is. */
    ScopeMatch<DirectionScope> directions(int at) {
        List<Mention> nearest = nearest(at, mention -> mention.meaning() instanceof Meaning.DirectionMeaning);
        if (!nearest.isEmpty()) {
            return ScopeMatch.of(directions(nearest), ScopeMatch.Strength.CLAUSE);
        }
        List<Mention> all = sentence.all(Meaning.DirectionMeaning.class)
                .sorted(Comparator.comparingInt(
                        mention -> mention.start() < at ? at - mention.start() : 1000 + mention.start()))
                .toList();
        if (!all.isEmpty()) {
            return ScopeMatch.of(directions(all), ScopeMatch.Strength.SENTENCE);
        }
        if (context.directions().isEmpty()) {
            return ScopeMatch.nothing();
        }
        boolean item = context.fromHeading() && sentence.kind() == ParsedSentence.SentenceType.ITEM;
        return ScopeMatch.of(context.directions(), item ? ScopeMatch.Strength.HEAD : ScopeMatch.Strength.CARRIED);
    }

    private static Set<DirectionScope> directions(List<Mention> mentions) {
        Set<DirectionScope> directions = new LinkedHashSet<>();
        mentions.forEach(mention -> directions.addAll(((Meaning.DirectionMeaning) mention.meaning()).directions()));
        return directions;
    }

    /**
     * The nearest mentions in the same clause, before and after, with no number in between; else in the enclosing
     * clause.
     */
    private List<Mention> nearest(int at, Predicate<Mention> filter) {
        int clause = sentence.clauses().of(at);
        List<Mention> nearest = new ArrayList<>();
        last(at, filter.and(mention -> sentence.clauses().of(mention.start()) == clause))
                .ifPresent(nearest::add);
        sentence.next(at, filter, clause).ifPresent(nearest::add);
        for (int enclosing = sentence.clauses().parent(clause); nearest.isEmpty() && enclosing >= 0; ) {
            int enclosingClause = enclosing;
            last(at, filter.and(mention -> sentence.clauses().of(mention.start()) == enclosingClause))
                    .ifPresent(nearest::add);
            enclosing = sentence.clauses().parent(enclosing);
        }
        return nearest;
    }

    Optional<Mention> last(int at, Predicate<Mention> filter) {
        return sentence.last(at, filter);
    }

    /** Returns the candidate half-years, likeliest first. */
    List<Optional<HalfYear>> halfYears(int at) {
        return periodResolver.halfYears(at);
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
                .anyMatch(index -> index > 0 && sentence.tokens().get(index).isCapital());
    }

    /** True if every word of the clause is known, so that nothing unknown can restrict the subject. */
    boolean isFullyRecognized(int at) {
        return unknownWords(at).findAny().isEmpty();
    }

    private IntStream unknownWords(int at) {
        int clause = sentence.clauses().of(at);
        return IntStream.range(0, sentence.tokens().size())
                .filter(index -> sentence.tokens().get(index).is(Token.TokenType.WORD)
                        && sentence.clauses().isNear(clause, sentence.clauses().of(index))
                        && sentence.mentions().stream()
                                .noneMatch(mention -> mention.start() <= index && index < mention.end()));
    }

    /** True if the clause combines several topics: no table has that cross-tabulation. */
    boolean isCrossTabulation(int at) {
        int clause = sentence.clauses().of(at);
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        sentence.all(NamedMember.class)
                .filter(mention ->
                        sentence.clauses().isNear(clause, sentence.clauses().of(mention.start()))
                                || mention.start() < at && sentence.has(WordRole.AMONG))
                .forEach(mention -> topics.add(((NamedMember) mention.meaning()).topic()));
        if (context.fromHeading() && sentence.kind() == ParsedSentence.SentenceType.ITEM) {
            context.members().forEach(member -> topics.add(member.topic()));
        }
        if (topics.contains(Topic.COUNTRY)) {
            topics.remove(Topic.REGION);
        }
        return topics.size() > 1;
    }
}
