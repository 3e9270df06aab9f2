package kz.almasu.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what is said to be more or less than what: two members in one direction, or one member in two directions. */
final class Comparisons {

    private final Sentence sentence;
    private final Scope scope;
    private final boolean wordsBehind;

    /** @param wordsBehind whether “than” stands behind what one compares with */
    Comparisons(Scope scope, boolean wordsBehind) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.wordsBehind = wordsBehind;
    }

    List<Statement> statements() {
        if (sentence.has(Role.ELSEWHERE, Role.NOT)) {
            return List.of();
        }
        return sentence.mentions().stream()
                .filter(mention -> mention.is(Role.THAN))
                .findFirst()
                .flatMap(this::statement)
                .stream()
                .toList();
    }

    private Optional<Statement> statement(Mention than) {
        Optional<Mention> word = word(than);
        Optional<Mention> standard = standard(than);
        if (word.isEmpty() || standard.isEmpty() || isTime(standard.get())) {
            return Optional.empty();
        }
        Optional<Mention> subject = subject(standard.get());
        return subject.map(mention -> pairs(mention, standard.get()))
                .filter(pairs -> !pairs.isEmpty())
                .map(pairs -> new ComparisonStatement(
                        new Statement.Range(
                                sentence.tokens().get(word.get().at()).from(),
                                sentence.tokens().get(word.get().end() - 1).to()),
                        word.get().is(Role.HIGHER),
                        sentence.has(Role.SHARE),
                        pairs));
    }

    /** The word that says more or less: before “than”, or after it where that stands behind. */
    private Optional<Mention> word(Mention than) {
        return sentence.mentions().stream()
                .filter(mention -> mention.isAny(Role.HIGHER, Role.LOWER))
                .filter(mention -> wordsBehind ? mention.at() > than.at() : mention.at() < than.at())
                .reduce((one, other) -> wordsBehind ? one : other);
    }

    private Optional<Mention> standard(Mention than) {
        Predicate<Mention> side = mention -> isSide(mention) || isTime(mention);
        return wordsBehind
                ? scope.last(than.at(), side)
                : sentence.mentions().stream()
                        .filter(mention -> mention.at() >= than.end() && side.test(mention))
                        .findFirst();
    }

    /** The other one of the same kind; none if there are several. */
    private Optional<Mention> subject(Mention standard) {
        List<Mention> others = sentence.mentions().stream()
                .filter(mention -> isSide(mention)
                        && mention.meaning().getClass() == standard.meaning().getClass()
                        && !mention.meaning().equals(standard.meaning()))
                .toList();
        return others.stream().map(Mention::meaning).distinct().count() == 1
                ? Optional.of(others.get(0))
                : Optional.empty();
    }

    private static boolean isSide(Mention mention) {
        return mention.meaning() instanceof Member
                || mention.meaning() instanceof Meaning.Toward toward
                        && toward.ways().size() == 1;
    }

    private static boolean isTime(Mention mention) {
        return mention.meaning() instanceof Meaning.When;
    }

    private List<ComparisonStatement.Pair> pairs(Mention one, Mention other) {
        List<ComparisonStatement.Pair> pairs = new ArrayList<>();
        if (scope.times(one.at()).size() != 1) {
            return pairs;
        }
        if (one.meaning() instanceof Member member && other.meaning() instanceof Member than) {
            Found<Way> ways = scope.ways(one.at());
            if (member.topic() == than.topic() && ways.values().size() == 1) {
                pairs.add(pair(one, ways.values().get(0), ways.values().get(0), List.of(member), List.of(than)));
            }
            return pairs;
        }
        Way way = way(one);
        Way than = way(other);
        List<Member> members = sentence.all(Member.class)
                .map(mention -> (Member) mention.meaning())
                .distinct()
                .toList();
        members.forEach(member -> pairs.add(pair(one, way, than, List.of(member), List.of(member))));
        if (members.isEmpty() && !sentence.has(Role.SHARE) && sentence.has(Role.COUNT)) {
            pairs.add(pair(one, way, than, List.of(), List.of()));
        }
        return members.stream().map(Member::topic).distinct().count() > 1 ? List.of() : pairs;
    }

    private ComparisonStatement.Pair pair(Mention at, Way one, Way other, List<Member> members, List<Member> than) {
        var time = scope.times(at.at()).get(0);
        return new ComparisonStatement.Pair(new Subject(time, one, members), new Subject(time, other, than));
    }

    private static Way way(Mention mention) {
        return ((Meaning.Toward) mention.meaning()).ways().iterator().next();
    }
}
