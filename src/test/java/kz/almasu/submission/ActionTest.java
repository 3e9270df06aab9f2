package kz.almasu.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.almasu.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {

    /** The complete workflow: roles by action and state. */
    @ParameterizedTest
    @CsvSource({
        "SUBMIT,   DRAFT,     OFFICE SIGNATORY",
        "SUBMIT,   SUBMITTED, none",
        "SUBMIT,   IN_REVIEW, none",
        "SUBMIT,   RETURNED,  OFFICE SIGNATORY",
        "SUBMIT,   WITHDRAWN, OFFICE SIGNATORY",
        "SUBMIT,   APPROVED,  none",
        "RETURN,   DRAFT,     none",
        "RETURN,   SUBMITTED, REVIEWER",
        "RETURN,   IN_REVIEW, REVIEWER",
        "RETURN,   RETURNED,  none",
        "RETURN,   WITHDRAWN, none",
        "RETURN,   APPROVED,  none",
        "APPROVE,  DRAFT,     none",
        "APPROVE,  SUBMITTED, REVIEWER",
        "APPROVE,  IN_REVIEW, REVIEWER",
        "APPROVE,  RETURNED,  none",
        "APPROVE,  WITHDRAWN, none",
        "APPROVE,  APPROVED,  none",
        "REOPEN,   DRAFT,     none",
        "REOPEN,   SUBMITTED, none",
        "REOPEN,   IN_REVIEW, none",
        "REOPEN,   RETURNED,  none",
        "REOPEN,   WITHDRAWN, none",
        "REOPEN,   APPROVED,  REVIEWER",
        "WITHDRAW, DRAFT,     none",
        "WITHDRAW, SUBMITTED, OFFICE SIGNATORY",
        "WITHDRAW, IN_REVIEW, none",
        "WITHDRAW, RETURNED,  none",
        "WITHDRAW, WITHDRAWN, none",
        "WITHDRAW, APPROVED,  none",
        "REVIEW,   DRAFT,     none",
        "REVIEW,   SUBMITTED, REVIEWER",
        "REVIEW,   IN_REVIEW, none",
        "REVIEW,   RETURNED,  none",
        "REVIEW,   WITHDRAWN, none",
        "REVIEW,   APPROVED,  none",
        "UNDO_RETURN, DRAFT,     none",
        "UNDO_RETURN, SUBMITTED, none",
        "UNDO_RETURN, IN_REVIEW, none",
        "UNDO_RETURN, RETURNED,  REVIEWER",
        "UNDO_RETURN, WITHDRAWN, none",
        "UNDO_RETURN, APPROVED,  none",
        "UNDO_REOPEN, DRAFT,     none",
        "UNDO_REOPEN, SUBMITTED, none",
        "UNDO_REOPEN, IN_REVIEW, none",
        "UNDO_REOPEN, RETURNED,  REVIEWER",
        "UNDO_REOPEN, WITHDRAWN, none",
        "UNDO_REOPEN, APPROVED,  none",
    })
    void isOpenToTheseRolesInThisState(Action action, State from, String roles) {
        String allowed = Arrays.stream(Role.values())
                .filter(role -> action.isOpenTo(role, from))
                .map(Role::name)
                .collect(Collectors.joining(" "));

        assertThat(allowed).isEqualTo(roles.equals("none") ? "" : roles);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMIT,   SUBMITTED, NONE",
        "RETURN,   RETURNED,  REQUIRED",
        "APPROVE,  APPROVED,  OPTIONAL",
        "REOPEN,   RETURNED,  REQUIRED",
        "WITHDRAW, WITHDRAWN, NONE",
        "REVIEW,   IN_REVIEW, NONE",
        "UNDO_RETURN, IN_REVIEW, NONE",
        "UNDO_REOPEN, APPROVED, NONE",
    })
    void hasTargetStateAndCommentRequirement(Action action, State to, Action.Comment comment) {
        assertThat(action.getTo()).isEqualTo(to);
        assertThat(action.getComment()).isEqualTo(comment);
    }

    @Test
    void tablesNameAllActionsStatesAndRoles() {
        assertThat(Action.values()).hasSize(8);
        assertThat(State.values()).hasSize(6);
        assertThat(Role.values()).hasSize(5);
    }
}
