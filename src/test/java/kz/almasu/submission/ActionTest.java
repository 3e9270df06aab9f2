package kz.almasu.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.almasu.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {

    /** The whole workflow: of each action, from each state, the roles that may take it. */
    @ParameterizedTest
    @CsvSource({
        "SUBMIT,   DRAFT,     OFFICE SIGNATORY",
        "SUBMIT,   SUBMITTED, nobody",
        "SUBMIT,   IN_REVIEW, nobody",
        "SUBMIT,   RETURNED,  OFFICE SIGNATORY",
        "SUBMIT,   WITHDRAWN, OFFICE SIGNATORY",
        "SUBMIT,   APPROVED,  nobody",
        "RETURN,   DRAFT,     nobody",
        "RETURN,   SUBMITTED, REVIEWER",
        "RETURN,   IN_REVIEW, REVIEWER",
        "RETURN,   RETURNED,  nobody",
        "RETURN,   WITHDRAWN, nobody",
        "RETURN,   APPROVED,  nobody",
        "APPROVE,  DRAFT,     nobody",
        "APPROVE,  SUBMITTED, REVIEWER",
        "APPROVE,  IN_REVIEW, REVIEWER",
        "APPROVE,  RETURNED,  nobody",
        "APPROVE,  WITHDRAWN, nobody",
        "APPROVE,  APPROVED,  nobody",
        "REOPEN,   DRAFT,     nobody",
        "REOPEN,   SUBMITTED, nobody",
        "REOPEN,   IN_REVIEW, nobody",
        "REOPEN,   RETURNED,  nobody",
        "REOPEN,   WITHDRAWN, nobody",
        "REOPEN,   APPROVED,  REVIEWER",
        "WITHDRAW, DRAFT,     nobody",
        "WITHDRAW, SUBMITTED, OFFICE SIGNATORY",
        "WITHDRAW, IN_REVIEW, nobody",
        "WITHDRAW, RETURNED,  nobody",
        "WITHDRAW, WITHDRAWN, nobody",
        "WITHDRAW, APPROVED,  nobody",
        "REVIEW,   DRAFT,     nobody",
        "REVIEW,   SUBMITTED, REVIEWER",
        "REVIEW,   IN_REVIEW, nobody",
        "REVIEW,   RETURNED,  nobody",
        "REVIEW,   WITHDRAWN, nobody",
        "REVIEW,   APPROVED,  nobody",
    })
    void isOpenToRolesFromItsStates(Action action, State from, String who) {
        String allowed = Arrays.stream(Role.values())
                .filter(role -> action.isOpenTo(role, from))
                .map(Role::name)
                .collect(Collectors.joining(" "));

        assertThat(allowed).isEqualTo(who.equals("nobody") ? "" : who);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMIT,   SUBMITTED, NONE",
        "RETURN,   RETURNED,  REQUIRED",
        "APPROVE,  APPROVED,  OPTIONAL",
        "REOPEN,   RETURNED,  REQUIRED",
        "WITHDRAW, WITHDRAWN, NONE",
        "REVIEW,   IN_REVIEW, NONE",
    })
    void leadsToOneStateWithItsComment(Action action, State to, Action.Comment comment) {
        assertThat(action.getTo()).isEqualTo(to);
        assertThat(action.getComment()).isEqualTo(comment);
    }

    @Test
    void thereAreNoOtherActionsAndStatesThanTheseTablesName() {
        assertThat(Action.values()).hasSize(6);
        assertThat(State.values()).hasSize(6);
        assertThat(Role.values()).hasSize(4);
    }
}
