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
    public boolean isPostpositional() {
        return words.text("reference.order").equals("after");
    }

    /**
     * Returns the candidate subjects of a number.
     *
     * @param stated true if the text names what is counted
     * @param open true if something else may be counted
     */
    SubjectCandidates candidates(Mention number, Measure measure, boolean stated, boolean open, boolean inWords) {
        int at = number.start();
        ScopeMatch<NamedMember> members = scope.members(at);
        ScopeMatch<DirectionScope> directions = scope.directions(at);
        boolean people = measure == Measure.PEOPLE || measure == Measure.SHARE;
        MemberGroups groups =
                people ? MemberGroups.ofPeople(scope, at, members) : MemberGroups.ofOthers(members, measure);
        boolean sure = !open
                && !scope.isCrossTabulation(at)
                && !scope.hasNear(at, WordRole.PROPER)
                && !scope.sentence().has(WordRole.ELSEWHERE)
                && (people
                        ? isSure(at, members, directions, stated, measure == Measure.SHARE)
                        : isSure(groups, directions, inWords));
        return new SubjectCandidates(
                subjects(number, groups.likely(), likely(directions)),
                subjects(number, groups.possible(), possible(at, directions)),
                sure);
    }

    private boolean isSure(
            int at,
            ScopeMatch<NamedMember> members,
            ScopeMatch<DirectionScope> directions,
            boolean stated,
            boolean share) {
        boolean directionInClause = directions.isIn(ScopeMatch.Strength.CLAUSE);
        return switch (members.strength()) {
            case CLAUSE, HEAD -> true;
            case SENTENCE -> directionInClause;
            case CARRIED, NOWHERE ->
                scope.sentence().kind() == ParsedSentence.SentenceType.ITEM
                        ? isTotalRow(directions)
                        : isOfAllParticipants(at, directions, stated, share);
        };
    }

    private boolean isTotalRow(ScopeMatch<DirectionScope> directions) {
        return scope.sentence().has(WordRole.TOTAL) && !directions.values().isEmpty();
    }

    private boolean isOfAllParticipants(int at, ScopeMatch<DirectionScope> directions, boolean stated, boolean share) {
        boolean topic = directions.isAny(ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.SENTENCE)
                || scope.sentence().has(WordRole.EXCHANGE);
        boolean clear = stated && !scope.hasUnknownName(at)
                || directions.isIn(ScopeMatch.Strength.CLAUSE) && scope.isFullyRecognized(at);
        return topic
                && (!share || scope.hasNear(at, WordRole.SHARE))
                && (clear || scope.periodResolver().isLabelled(at));
    }

    private static boolean isSure(MemberGroups groups, ScopeMatch<DirectionScope> directions, boolean inWords) {
        return directions.isAny(ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.SENTENCE, ScopeMatch.Strength.HEAD)
                && !inWords
                && groups.likely().size() == 1;
    }

    private static Set<DirectionScope> likely(ScopeMatch<DirectionScope> directions) {
        return directions.values().isEmpty() ? DirectionScope.all() : new LinkedHashSet<>(directions.values());
    }

    /** A direction named in the same clause is certain; one named elsewhere is only a candidate. */
    private Set<DirectionScope> possible(int at, ScopeMatch<DirectionScope> directions) {
        boolean compared = scope.hasNear(at, WordRole.AGAINST);
        Set<DirectionScope> possible = EnumSet.noneOf(DirectionScope.class);
        possible.addAll(likely(directions));
        if (compared || directions.isAny(ScopeMatch.Strength.CARRIED, ScopeMatch.Strength.NOWHERE)) {
            return DirectionScope.all();
        }
        boolean both = possible.size() > 1 || scope.hasNear(at, WordRole.TOTAL);
        if (both || directions.isIn(ScopeMatch.Strength.SENTENCE)) {
            possible.add(DirectionScope.BOTH);
        }
        return possible;
    }

    private List<Subject> subjects(Mention number, List<List<NamedMember>> groups, Set<DirectionScope> directions) {
        List<Subject> subjects = new ArrayList<>();
        Set<Optional<HalfYear>> halfYears = new LinkedHashSet<>();
        if (isStartValue(number)) {
            halfYears.add(facts.before());
        }
        halfYears.addAll(scope.halfYears(number.start()));
        if (scope.sentence().has(WordRole.UP, WordRole.DOWN)
                && !scope.periodResolver().isLabelled(number.start())) {
            halfYears.add(Optional.of(facts.reported()));
        }

        for (Optional<HalfYear> halfYear : halfYears) {
            for (List<NamedMember> group : groups) {
                directions.forEach(direction -> subjects.add(new Subject(halfYear, direction, group)));
            }
        }
        return subjects;
    }

    /** True for the first number of “from 139 to 382”: it may belong to the earlier half-year. */
    private boolean isStartValue(Mention number) {
        ParsedSentence sentence = scope.sentence();
        boolean changes = sentence.has(WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL)
                || sentence.all(Meaning.Multiple.class).findAny().isPresent();
        return changes
                && (words.matches("from", sentence.tokens().get(number.start()).suffix())
                        || scope.last(
                                        number.start(),
                                        mention -> mention.is(WordRole.FROM) && mention.end() == number.start())
                                .isPresent());
    }

    /**
     * Returns the candidate subjects of a change.
     *
     * @param plain true for a change over time, false for a difference between two members
     */
    SubjectCandidates change(int at, boolean plain) {
        ScopeMatch<NamedMember> members = scope.members(at);
        ScopeMatch<DirectionScope> directions = scope.directions(at);
        MemberGroups groups = MemberGroups.ofPeople(scope, at, members);
        boolean sure = plain
                && isSubjectNamed(at, members, directions)
                && !scope.isCrossTabulation(at)
                && !scope.sentence().has(WordRole.ELSEWHERE)
                && scope.sentence()
                        .all(Meaning.PeriodMeaning.class)
                        .allMatch(mention -> ((Meaning.PeriodMeaning) mention.meaning())
                                .halfYear()
                                .isPresent());
        Optional<HalfYear> any = Optional.of(facts.reported());
        Set<DirectionScope> likely = directions.values().isEmpty() ? Set.of(DirectionScope.BOTH) : likely(directions);
        return new SubjectCandidates(
                inHalfYear(groups.likely(), likely, any),
                inHalfYear(groups.possible(), possible(at, directions), any),
                sure);
    }

    /** True if the subject is named and is neither institutions nor countries. */
    private boolean isSubjectNamed(int at, ScopeMatch<NamedMember> members, ScopeMatch<DirectionScope> directions) {
        boolean counts = scope.hasNear(at, WordRole.COUNT);
        boolean people = scope.hasNear(at, WordRole.PEOPLE);
        boolean stated = members.isAny(
                        ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.HEAD, ScopeMatch.Strength.SENTENCE)
                || directions.isAny(ScopeMatch.Strength.CLAUSE, ScopeMatch.Strength.SENTENCE, ScopeMatch.Strength.HEAD)
                || scope.sentence().has(WordRole.EXCHANGE, WordRole.TOTAL)
                || counts && people;
        return stated && (people || !counts || !scope.hasNear(at, WordRole.INSTITUTION, WordRole.COUNTRIES));
    }

    private static List<Subject> inHalfYear(
            List<List<NamedMember>> groups, Set<DirectionScope> directions, Optional<HalfYear> any) {
        return groups.stream()
                .flatMap(group -> directions.stream().map(direction -> new Subject(any, direction, group)))
                .toList();
    }
}
