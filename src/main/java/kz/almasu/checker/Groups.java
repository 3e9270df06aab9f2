package kz.almasu.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The members that a number may count, alone or together; an empty group is everybody.
 *
 * @param likely the plain readings
 * @param possible those and others
 */
record Groups(List<List<Member>> likely, List<List<Member>> possible) {

    static Groups ofPeople(Scope scope, int at, Found<Member> members) {
        List<List<Member>> likely =
                members.values().stream().map(List::of).collect(Collectors.toCollection(ArrayList::new));
        List<List<Member>> possible = new ArrayList<>(likely);
        if (members.isAny(Found.Strength.SENTENCE, Found.Strength.CARRIED, Found.Strength.NOWHERE)) {
            possible.add(List.of());
        }
        if (members.isAny(Found.Strength.CARRIED, Found.Strength.NOWHERE)) {
            likely.add(List.of());
        }
        List<Member> all = scope.sentence()
                .all(Member.class)
                .map(mention -> (Member) mention.meaning())
                .distinct()
                .toList();
        if (scope.hasNear(at, Role.AGAINST)) {
            all.forEach(member -> possible.add(List.of(member)));
        }
        if (all.size() > 1 && all.stream().map(Member::topic).distinct().count() == 1) {
            possible.add(all);
        }
        return new Groups(likely, possible);
    }

    /** Institutions and countries are counted of all, of a type or of a region. */
    static Groups ofOthers(Found<Member> members, Measure measure) {
        List<List<Member>> of = members.isIn(Found.Strength.CLAUSE)
                ? members.values().stream()
                        .filter(member -> measure != Measure.COUNTRIES || member.topic() == Topic.REGION)
                        .map(List::of)
                        .toList()
                : List.of();
        List<List<Member>> groups = of.isEmpty() ? List.of(List.of()) : of;
        return new Groups(groups, groups);
    }
}
