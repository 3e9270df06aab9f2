package kz.almasu.checker.statement;

import java.util.List;
import java.util.Optional;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.period.HalfYear;

/**
 * The participants that a statement is about.
 *
 * @param halfYear empty for a half-year that is not in the note
 * @param members counted together; empty for all participants
 */
public record Subject(Optional<HalfYear> halfYear, DirectionScope directions, List<NamedMember> members) {

    public Subject {
        members = List.copyOf(members);
    }

    public Subject inPeriod(HalfYear other) {
        return new Subject(Optional.of(other), directions, members);
    }

    public Subject inDirection(DirectionScope other) {
        return new Subject(halfYear, other, members);
    }

    public Subject withMembers(List<NamedMember> others) {
        return new Subject(halfYear, directions, others);
    }
}
