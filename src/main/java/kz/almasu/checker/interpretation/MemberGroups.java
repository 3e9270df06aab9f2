package kz.almasu.checker.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Measure;

/**
 * Candidate groups of members that a number may count; an empty group means all participants.
 *
 * @param likely the obvious readings
 * @param possible the obvious readings and less likely ones
 */
record MemberGroups(List<List<NamedMember>> likely, List<List<NamedMember>> possible) {

    static MemberGroups ofPeople(Scope scope, int at, ScopeMatch<NamedMember> members) {
        List<List<NamedMember>> likely =
                members.values().stream().map(List::of).collect(Collectors.toCollection(ArrayList::new));
        List<List<NamedMember>> possible = new ArrayList<>(likely);
        if (members.isAny(ScopeMatch.Strength.SENTENCE, ScopeMatch.Strength.CARRIED, ScopeMatch.Strength.NOWHERE)) {
            possible.add(List.of());
        }
        if (members.isAny(ScopeMatch.Strength.CARRIED, ScopeMatch.Strength.NOWHERE)) {
            likely.add(List.of());
        }
        List<NamedMember> all = scope.sentence()
                .all(NamedMember.class)
                .map(mention -> (NamedMember) mention.meaning())
                .distinct()
                .toList();
        if (scope.hasNear(at, WordRole.AGAINST)) {
            all.forEach(member -> possible.add(List.of(member)));
        }
        if (all.size() > 1 && all.stream().map(NamedMember::topic).distinct().count() == 1) {
            possible.add(all);
        }
        return new MemberGroups(likely, possible);
    }

    /** Groups for a count of institutions or countries: all of them, those of a type or those of a region. */
    static MemberGroups ofOthers(ScopeMatch<NamedMember> members, Measure measure) {
        List<List<NamedMember>> of = members.isIn(ScopeMatch.Strength.CLAUSE)
                ? members.values().stream()
                        .filter(member -> measure != Measure.COUNTRIES || member.topic() == Topic.REGION)
                        .map(List::of)
                        .toList()
                : List.of();
        List<List<NamedMember>> groups = of.isEmpty() ? List.of(List.of()) : of;
        return new MemberGroups(groups, groups);
    }
}
