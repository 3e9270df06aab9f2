package kz.almasu.checker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.period.HalfYear;

/** Whom the numbers of a sentence may be about, and how sure that is. */
final class Subjects {

    private final Scope scope;
    private final Words words;
    private final Facts facts;

    Subjects(Scope scope, Facts facts, Words words) {
        this.scope = scope;
        this.facts = facts;
        this.words = words;
    }

    /** Whether words like “about” stand behind the number. */
    boolean hasWordsBehind() {
        return words.text("reference.order").equals("after");
    }

    /**
     * The subjects of a number.
     *
     * @param told whether it is said what is counted
     * @param open whether it may be something else that is counted
     */
    Reading reading(Mention number, Measure measure, boolean told, boolean open, boolean inWords) {
        int at = number.at();
        Found<Member> members = scope.members(at);
        Found<Way> ways = scope.ways(at);
        boolean people = measure == Measure.PEOPLE || measure == Measure.SHARE;
        Groups groups = people ? Groups.ofPeople(scope, at, members) : Groups.ofOthers(members, measure);
        boolean sure = !open
                && !scope.isCrossing(at)
                && !scope.hasNear(at, Role.PROPER)
                && !scope.sentence().has(Role.ELSEWHERE)
                && (people ? isSure(at, members, ways, told, measure == Measure.SHARE) : isSure(groups, ways, inWords));
        return new Reading(
                subjects(number, groups.likely(), likely(ways)),
                subjects(number, groups.possible(), possible(at, ways)),
                sure);
    }

    private boolean isSure(int at, Found<Member> members, Found<Way> ways, boolean told, boolean share) {
        boolean wayNear = ways.isIn(Found.Strength.CLAUSE);
        return switch (members.strength()) {
            case CLAUSE, HEAD -> true;
            case SENTENCE -> wayNear;
            case CARRIED, NOWHERE ->
                scope.sentence().kind() == Sentence.Kind.ITEM ? isTotalRow(ways) : isOfAll(at, ways, told, share);
        };
    }

    private boolean isTotalRow(Found<Way> ways) {
        return scope.sentence().has(Role.TOTAL) && !ways.values().isEmpty();
    }

    private boolean isOfAll(int at, Found<Way> ways, boolean told, boolean share) {
        boolean topic = ways.isAny(Found.Strength.CLAUSE, Found.Strength.SENTENCE)
                || scope.sentence().has(Role.EXCHANGE);
        boolean clear = told && !scope.hasUnknownName(at) || ways.isIn(Found.Strength.CLAUSE) && scope.isUnderstood(at);
        return topic
                && (!share || scope.hasNear(at, Role.SHARE))
                && (clear || scope.moments().isLabelled(at));
    }

    private static boolean isSure(Groups groups, Found<Way> ways, boolean inWords) {
        return ways.isAny(Found.Strength.CLAUSE, Found.Strength.SENTENCE, Found.Strength.HEAD)
                && !inWords
                && groups.likely().size() == 1;
    }

    private static Set<Way> likely(Found<Way> ways) {
        return ways.values().isEmpty() ? Way.all() : new LinkedHashSet<>(ways.values());
    }

    /** A direction that was said in the same clause is meant; one that was said elsewhere need not be. */
    private Set<Way> possible(int at, Found<Way> ways) {
        boolean compared = scope.hasNear(at, Role.AGAINST);
        Set<Way> possible = EnumSet.noneOf(Way.class);
        possible.addAll(likely(ways));
        if (compared || ways.isAny(Found.Strength.CARRIED, Found.Strength.NOWHERE)) {
            return Way.all();
        }
        boolean both = possible.size() > 1 || scope.hasNear(at, Role.TOTAL);
        if (both || ways.isIn(Found.Strength.SENTENCE)) {
            possible.add(Way.BOTH);
        }
        return possible;
    }

    private List<Subject> subjects(Mention number, List<List<Member>> groups, Set<Way> ways) {
        List<Subject> subjects = new ArrayList<>();
        Set<Optional<HalfYear>> times = new LinkedHashSet<>();
        if (isOrigin(number)) {
            times.add(facts.before());
        }
        times.addAll(scope.times(number.at()));
        if (scope.sentence().has(Role.UP, Role.DOWN) && !scope.moments().isLabelled(number.at())) {
            times.add(Optional.of(facts.reported()));
        }

        for (Optional<HalfYear> time : times) {
            for (List<Member> group : groups) {
                ways.forEach(way -> subjects.add(new Subject(time, way, group)));
            }
        }
        return subjects;
    }

    /** Whether something changed from this number, as in “from 139 to 382”: then it may be the earlier one. */
    private boolean isOrigin(Mention number) {
        Sentence sentence = scope.sentence();
        boolean changes = sentence.has(Role.UP, Role.DOWN, Role.RISE, Role.FALL)
                || sentence.all(Meaning.Multiple.class).findAny().isPresent();
        return changes
                && (words.matches("from", sentence.tokens().get(number.at()).suffix())
                        || scope.last(number.at(), mention -> mention.is(Role.FROM) && mention.end() == number.at())
                                .isPresent());
    }

    /**
     * The subjects of a change.
     *
     * @param plain whether it is a change in time, not a difference between two
     */
    Reading change(int at, boolean plain) {
        Found<Member> members = scope.members(at);
        Found<Way> ways = scope.ways(at);
        Groups groups = Groups.ofPeople(scope, at, members);
        boolean sure = plain
                && isToldOf(at, members, ways)
                && !scope.isCrossing(at)
                && !scope.sentence().has(Role.ELSEWHERE)
                && scope.sentence()
                        .all(Meaning.When.class)
                        .allMatch(mention ->
                                ((Meaning.When) mention.meaning()).halfYear().isPresent());
        Optional<HalfYear> any = Optional.of(facts.reported());
        Set<Way> likely = ways.values().isEmpty() ? Set.of(Way.BOTH) : likely(ways);
        return new Reading(
                withoutTime(groups.likely(), likely, any),
                withoutTime(groups.possible(), possible(at, ways), any),
                sure);
    }

    /** Whether it is said of whom, and that is not of institutions or countries. */
    private boolean isToldOf(int at, Found<Member> members, Found<Way> ways) {
        boolean counts = scope.hasNear(at, Role.COUNT);
        boolean people = scope.hasNear(at, Role.PEOPLE);
        boolean told = members.isAny(Found.Strength.CLAUSE, Found.Strength.HEAD, Found.Strength.SENTENCE)
                || ways.isAny(Found.Strength.CLAUSE, Found.Strength.SENTENCE, Found.Strength.HEAD)
                || scope.sentence().has(Role.EXCHANGE, Role.TOTAL)
                || counts && people;
        return told && (people || !counts || !scope.hasNear(at, Role.INSTITUTION, Role.COUNTRIES));
    }

    private static List<Subject> withoutTime(List<List<Member>> groups, Set<Way> ways, Optional<HalfYear> any) {
        return groups.stream()
                .flatMap(group -> ways.stream().map(way -> new Subject(any, way, group)))
                .toList();
    }
}
