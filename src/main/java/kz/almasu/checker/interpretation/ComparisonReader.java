package kz.almasu.checker.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.ComparisonStatement;
import kz.almasu.checker.statement.Statement;
import kz.almasu.checker.statement.Subject;

/** Reads comparisons (more or less than): two members in one direction, or one member in two directions. */
public final class ComparisonReader {

    private final ParsedSentence sentence;
    private final Scope scope;
    private final boolean standardFirst;

    /** @param standardFirst true if the standard of comparison precedes “than”, as in Kazakh */
    public ComparisonReader(Scope scope, boolean wordsBehind) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.standardFirst = wordsBehind;
    }

    public List<Statement> statements() {
        if (sentence.has(WordRole.ELSEWHERE, WordRole.NOT)) {
            return List.of();
        }
        return sentence.mentions().stream()
                .filter(mention -> mention.is(WordRole.THAN))
                .findFirst()
                .flatMap(this::statement)
                .stream()
                .toList();
    }

    private Optional<Statement> statement(Mention than) {
        Optional<Mention> comparative = comparative(than);
        Optional<Mention> standard = standard(than);
        if (comparative.isEmpty() || standard.isEmpty() || isPeriod(standard.get())) {
            return Optional.empty();
        }
        Optional<Mention> subject = subject(standard.get());
        return subject.map(mention -> pairs(mention, standard.get()))
                .filter(pairs -> !pairs.isEmpty())
                .map(pairs -> new ComparisonStatement(
                        new Statement.Range(
                                sentence.tokens().get(comparative.get().start()).from(),
                                sentence.tokens()
                                        .get(comparative.get().end() - 1)
                                        .to()),
                        comparative.get().is(WordRole.HIGHER),
                        sentence.has(WordRole.SHARE),
                        pairs));
    }

    /** The comparative: before “than”, or after it if the language puts “than” after the standard. */
    private Optional<Mention> comparative(Mention than) {
        return sentence.mentions().stream()
                .filter(mention -> mention.isAny(WordRole.HIGHER, WordRole.LOWER))
                .filter(mention -> standardFirst ? mention.start() > than.start() : mention.start() < than.start())
                .reduce((one, other) -> standardFirst ? one : other);
    }

    private Optional<Mention> standard(Mention than) {
        Predicate<Mention> side = mention -> isComparable(mention) || isPeriod(mention);
        return standardFirst
                ? scope.last(than.start(), side)
                : sentence.mentions().stream()
                        .filter(mention -> mention.start() >= than.end() && side.test(mention))
                        .findFirst();
    }

    /** The other member of the same topic; empty if there are several candidates. */
    private Optional<Mention> subject(Mention standard) {
        List<Mention> others = sentence.mentions().stream()
                .filter(mention -> isComparable(mention)
                        && mention.meaning().getClass() == standard.meaning().getClass()
                        && !mention.meaning().equals(standard.meaning()))
                .toList();
        return others.stream().map(Mention::meaning).distinct().count() == 1
                ? Optional.of(others.get(0))
                : Optional.empty();
    }

    private static boolean isComparable(Mention mention) {
        return mention.meaning() instanceof NamedMember
                || mention.meaning() instanceof Meaning.DirectionMeaning toward
                        && toward.directions().size() == 1;
    }

    private static boolean isPeriod(Mention mention) {
        return mention.meaning() instanceof Meaning.PeriodMeaning;
    }

    private List<ComparisonStatement.Pair> pairs(Mention one, Mention other) {
        List<ComparisonStatement.Pair> pairs = new ArrayList<>();
        if (scope.halfYears(one.start()).size() != 1) {
            return pairs;
        }
        if (one.meaning() instanceof NamedMember member && other.meaning() instanceof NamedMember than) {
            ScopeMatch<DirectionScope> directions = scope.directions(one.start());
            if (member.topic() == than.topic() && directions.values().size() == 1) {
                pairs.add(pair(
                        one, directions.values().get(0), directions.values().get(0), List.of(member), List.of(than)));
            }
            return pairs;
        }
        DirectionScope direction = direction(one);
        DirectionScope than = direction(other);
        List<NamedMember> members = sentence.all(NamedMember.class)
                .map(mention -> (NamedMember) mention.meaning())
                .distinct()
                .toList();
        members.forEach(member -> pairs.add(pair(one, direction, than, List.of(member), List.of(member))));
        if (members.isEmpty() && !sentence.has(WordRole.SHARE) && sentence.has(WordRole.COUNT)) {
            pairs.add(pair(one, direction, than, List.of(), List.of()));
        }
        return members.stream().map(NamedMember::topic).distinct().count() > 1 ? List.of() : pairs;
    }

    private ComparisonStatement.Pair pair(
            Mention subject,
            DirectionScope one,
            DirectionScope other,
            List<NamedMember> members,
            List<NamedMember> than) {
        var halfYear = scope.halfYears(subject.start()).get(0);
        return new ComparisonStatement.Pair(new Subject(halfYear, one, members), new Subject(halfYear, other, than));
    }

    private static DirectionScope direction(Mention mention) {
        return ((Meaning.DirectionMeaning) mention.meaning())
                .directions()
                .iterator()
                .next();
    }
}
