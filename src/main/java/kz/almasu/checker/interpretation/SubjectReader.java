package kz.almasu.checker.interpretation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Facts;
import kz.almasu.checker.statement.Measure;
import kz.almasu.checker.statement.Subject;
import kz.almasu.checker.statement.SubjectCandidates;
import kz.almasu.period.HalfYear;

/** Finds the candidate subjects of numbers and changes, and whether they are certain. */
public final class SubjectReader {

    private final Scope scope;
    private final Vocabulary words;
    private final Facts facts;

    public SubjectReader(Scope scope, Facts facts, Vocabulary words) {
        this.scope = scope;
        this.facts = facts;
        this.words = words;
    }

    /** True if the language puts words like “about” after the number. */
    public boolean hasWordsBehind() {
        return words.text("reference.order").equals("after");
    }

    /**
     * Returns the candidate subjects of a number.
     *
     * @param stated true if the text names what is counted
     * @param open true if something else may be counted
     */
    SubjectCandidates reading(Mention number, Measure measure, boolean told, boolean open, boolean inWords) {
        int at = number.at();
        ScopeMatch<NamedMember> members = scope.members(at);
        ScopeMatch<DirectionScope> ways = scope.directions(at);
        boolean people = measure == Measure.PEOPLE || measure == Measure.SHARE;
        MemberGroups groups =
                people ? MemberGroups.ofPeople(scope, at, members) : MemberGroups.ofOthers(members, measure);
        boolean sure = !open
                && !scope.isCrossing(at)
                && !scope.hasNear(at, WordRole.PROPER)
                && !scope.sentence().has(WordRole.ELSEWHERE)
                && (people ? isSure(at, members, ways, told, measure == Measure.SHARE) : isSure(groups, ways, inWords));
        return new SubjectCandidates(
                subjects(number, groups.likely(), likely(ways)),
                subjects(number, groups.possible(), possible(at, ways)),
                sure);
    }

    private boolean isSure(
            int at, ScopeMatch<NamedMember> members, ScopeMatch<DirectionScope> ways, boolean told, boolean share) {
        boolean wayNear = ways.isIn(ScopeMatch.Strength.CLAUSE);
        return switch (members.strength()) {
            case CLAUSE, HEAD -> true;
            case SENTENCE -> wayNear;
            case CARRIED, NOWHERE ->
                scope.sentence().kind() == ParsedSentence.SentenceType.ITEM
                        ? isTotalRow(ways)
                        : isOfAll(at, ways, told, share);
        };
    }

    private boolean isTotalRow(ScopeMatch<DirectionScope> ways) {
        return scope.sentence().has(WordRole.TOTAL) && !ways.values().isEmpty();
    }

    private boolean isOfAll(int at, ScopeMatch<DirectionScope> ways, boolean told, boolean share) {
        boolean topic = ways.isAny(ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.SENTENCE)
                || scope.sentence().has(WordRole.EXCHANGE);
        boolean clear =
                told && !scope.hasUnknownName(at) || ways.isIn(ScopeMatch.Strength.CLAUSE) && scope.isUnderstood(at);
        return topic
                && (!share || scope.hasNear(at, WordRole.SHARE))
                && (clear || scope.periodResolver().isLabelled(at));
    }

    private static boolean isSure(MemberGroups groups, ScopeMatch<DirectionScope> ways, boolean inWords) {
        return ways.isAny(ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.SENTENCE, ScopeMatch.Strength.HEAD)
                && !inWords
                && groups.likely().size() == 1;
    }

    private static Set<DirectionScope> likely(ScopeMatch<DirectionScope> ways) {
        return ways.values().isEmpty() ? DirectionScope.all() : new LinkedHashSet<>(ways.values());
    }

    /** A direction named in the same clause is certain; one named elsewhere is only a candidate. */
    private Set<DirectionScope> possible(int at, ScopeMatch<DirectionScope> ways) {
        boolean compared = scope.hasNear(at, WordRole.AGAINST);
        Set<DirectionScope> possible = EnumSet.noneOf(DirectionScope.class);
        possible.addAll(likely(ways));
        if (compared || ways.isAny(ScopeMatch.Strength.CARRIED, ScopeMatch.Strength.NOWHERE)) {
            return DirectionScope.all();
        }
        boolean both = possible.size() > 1 || scope.hasNear(at, WordRole.TOTAL);
        if (both || ways.isIn(ScopeMatch.Strength.SENTENCE)) {
            possible.add(DirectionScope.BOTH);
        }
        return possible;
    }

    private List<Subject> subjects(Mention number, List<List<NamedMember>> groups, Set<DirectionScope> ways) {
        List<Subject> subjects = new ArrayList<>();
        Set<Optional<HalfYear>> times = new LinkedHashSet<>();
        if (isOrigin(number)) {
            times.add(facts.before());
        }
        times.addAll(scope.times(number.at()));
        if (scope.sentence().has(WordRole.UP, WordRole.DOWN)
                && !scope.periodResolver().isLabelled(number.at())) {
            times.add(Optional.of(facts.reported()));
        }

        for (Optional<HalfYear> time : times) {
            for (List<NamedMember> group : groups) {
                ways.forEach(way -> subjects.add(new Subject(time, way, group)));
            }
        }
        return subjects;
    }

    /** True for the first number of “from 139 to 382”: it may belong to the earlier half-year. */
    private boolean isOrigin(Mention number) {
        ParsedSentence sentence = scope.sentence();
        boolean changes = sentence.has(WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL)
                || sentence.all(Meaning.Multiple.class).findAny().isPresent();
        return changes
                && (words.matches("from", sentence.tokens().get(number.at()).suffix())
                        || scope.last(number.at(), mention -> mention.is(WordRole.FROM) && mention.end() == number.at())
                                .isPresent());
    }

    /**
     * Returns the candidate subjects of a change.
     *
     * @param plain true for a change over time, false for a difference between two members
     */
    SubjectCandidates change(int at, boolean plain) {
        ScopeMatch<NamedMember> members = scope.members(at);
        ScopeMatch<DirectionScope> ways = scope.directions(at);
        MemberGroups groups = MemberGroups.ofPeople(scope, at, members);
        boolean sure = plain
                && isSubjectNamed(at, members, ways)
                && !scope.isCrossing(at)
                && !scope.sentence().has(WordRole.ELSEWHERE)
                && scope.sentence()
                        .all(Meaning.PeriodMeaning.class)
                        .allMatch(mention -> ((Meaning.PeriodMeaning) mention.meaning())
                                .halfYear()
                                .isPresent());
        Optional<HalfYear> any = Optional.of(facts.reported());
        Set<DirectionScope> likely = ways.values().isEmpty() ? Set.of(DirectionScope.BOTH) : likely(ways);
        return new SubjectCandidates(
                withoutTime(groups.likely(), likely, any),
                withoutTime(groups.possible(), possible(at, ways), any),
                sure);
    }

    /** True if the subject is named and is neither institutions nor countries. */
    private boolean isSubjectNamed(int at, ScopeMatch<NamedMember> members, ScopeMatch<DirectionScope> ways) {
        boolean counts = scope.hasNear(at, WordRole.COUNT);
        boolean people = scope.hasNear(at, WordRole.PEOPLE);
        boolean told = members.isAny(ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.HEAD, ScopeMatch.Strength.SENTENCE)
                || ways.isAny(ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.SENTENCE, ScopeMatch.Strength.HEAD)
                || scope.sentence().has(WordRole.EXCHANGE, WordRole.TOTAL)
                || counts && people;
        return told && (people || !counts || !scope.hasNear(at, WordRole.INSTITUTION, WordRole.COUNTRIES));
    }

    private static List<Subject> withoutTime(
            List<List<NamedMember>> groups, Set<DirectionScope> ways, Optional<HalfYear> any) {
        return groups.stream()
                .flatMap(group -> ways.stream().map(way -> new Subject(any, way, group)))
                .toList();
    }
}
