package kz.almasu.checker;

import java.util.List;
import java.util.Optional;
import kz.almasu.period.HalfYear;

/**
 * Whom a number is about.
 *
 * @param halfYear empty for one that the note does not know
 * @param members several are counted together; empty for all participants
 */
record Subject(Optional<HalfYear> halfYear, Way way, List<Member> members) {

    Subject {
        members = List.copyOf(members);
    }

    Subject in(HalfYear other) {
        return new Subject(Optional.of(other), way, members);
    }

    Subject going(Way other) {
        return new Subject(halfYear, other, members);
    }

    Subject of(List<Member> others) {
        return new Subject(halfYear, way, others);
    }
}
