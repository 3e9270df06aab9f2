package kz.almasu.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.almasu.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {

    /** The whole workflow: of each action, from each state, the one role that may take it. */
    @ParameterizedTest
    @CsvSource({
        "SUBMIT,  DRAFT,     OFFICE",
        "SUBMIT,  SUBMITTED, nobody",
        "SUBMIT,  RETURNED,  OFFICE",
        "SUBMIT,  APPROVED,  nobody",
        "RETURN,  DRAFT,     nobody",
        "RETURN,  SUBMITTED, REVIEWER",
        "RETURN,  RETURNED,  nobody",
        "RETURN,  APPROVED,  nobody",
        "APPROVE, DRAFT,     nobody",
        "APPROVE, SUBMITTED, REVIEWER",
        "APPROVE, RETURNED,  nobody",
        "APPROVE, APPROVED,  nobody",
        "REOPEN,  DRAFT,     nobody",
        "REOPEN,  SUBMITTED, nobody",
        "REOPEN,  RETURNED,  nobody",
        "REOPEN,  APPROVED,  REVIEWER",
    })
    void isOpenToOneRoleFromItsStates(Action action, State from, String who) {
        List<String> allowed = Arrays.stream(Role.values())
                .filter(role -> action.isOpenTo(role, from))
                .map(Role::name)
                .toList();

        assertThat(allowed).isEqualTo(who.equals("nobody") ? List.of() : List.of(who));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMIT,  SUBMITTED, NONE",
        "RETURN,  RETURNED,  REQUIRED",
        "APPROVE, APPROVED,  OPTIONAL",
        "REOPEN,  RETURNED,  REQUIRED",
    })
    void leadsToOneStateWithItsComment(Action action, State to, Action.Comment comment) {
        assertThat(action.getTo()).isEqualTo(to);
        assertThat(action.getComment()).isEqualTo(comment);
    }

    @Test
    void thereAreNoOtherActionsAndStatesThanTheseTablesName() {
        assertThat(Action.values()).hasSize(4);
        assertThat(State.values()).hasSize(4);
        assertThat(Role.values()).hasSize(3);
    }
}
