package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;

/** Determines the workflow actions open to the caller, for pages and API alike: by role, state, day and signing rules. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
public class OpenActions {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SigningRules signingRules;

    /** The actions that the caller can take now. Signing rules are loaded only if the report could be submitted. */
    public List<Action> of(ReportStatus status) {
        List<Action> actions = of(status, caller.account().getRole(), LocalDate.now(clock));
        boolean mustNotSign = actions.contains(Action.SUBMIT)
                && signingRules.signingRefusal(caller.account(), status).isPresent();
        return mustNotSign
                ? actions.stream().filter(action -> action != Action.SUBMIT).toList()
                : actions;
    }

    /** The actions open to a role on this day, apart from signing rules. Submitting requires that the report is editable. */
    static List<Action> of(ReportStatus status, Role role, LocalDate today) {
        State state = status.hasSubmission() ? status.state() : State.DRAFT;
        return Arrays.stream(Action.values())
                .filter(action -> action.isOpenTo(role, state))
                .filter(action -> action.follows(status.history()))
                .filter(action -> action != Action.SUBMIT || status.isEditableOn(today))
                .toList();
    }
}
