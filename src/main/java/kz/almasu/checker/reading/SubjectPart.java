package kz.almasu.checker.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.statement.Subject;
import kz.almasu.period.HalfYear;

/**
 * A partial description of a subject, read from one part of a sentence; null where that part is silent.
 *
 * @param halfYear empty inside for a half-year that is not in the note
 */
record SubjectPart(
        List<NamedMember> members, DirectionScope direction, Optional<HalfYear> halfYear, Set<Mention> used) {

    static final SubjectPart NOTHING = new SubjectPart(null, null, null, Set.of());

    boolean saysNothing() {
        return members == null && direction == null && halfYear == null;
    }

    /** Takes from the other part what this one does not say. */
    SubjectPart filledFrom(SubjectPart other) {
        Set<Mention> all = new HashSet<>(used);
        all.addAll(other.used);
        return new SubjectPart(
                members == null ? other.members : members,
                direction == null ? other.direction : direction,
                halfYear == null ? other.halfYear : halfYear,
                all);
    }

    boolean isOtherThan(SubjectPart other) {
        return members != null && other.members != null && !members.equals(other.members)
                || direction != null && other.direction != null && direction != other.direction
                || halfYear != null && other.halfYear != null && !halfYear.equals(other.halfYear);
    }

    SubjectPart with(DirectionScope other) {
        return new SubjectPart(members, other, halfYear, used);
    }

    SubjectPart with(List<NamedMember> others) {
        return new SubjectPart(others, direction, halfYear, used);
    }

    SubjectPart in(HalfYear other) {
        return new SubjectPart(members, direction, Optional.of(other), used);
    }

    /** Returns a copy without members. */
    SubjectPart ofAll() {
        return new SubjectPart(null, direction, halfYear, used);
    }

    Subject subject(HalfYear reported) {
        return new Subject(
                halfYear == null ? Optional.of(reported) : halfYear,
                direction == null ? DirectionScope.BOTH : direction,
                members == null ? List.of() : members);
    }
}
