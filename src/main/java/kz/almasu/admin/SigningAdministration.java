package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kz.almasu.account.Accounts;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.version.SigningRule;
import kz.almasu.submission.version.SigningRules;
import kz.almasu.system.Refusal;

/** Maintains the signatories of institutions and the two-person rule. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class SigningAdministration {

    @Inject
    private AuditLog auditLog;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Institutions institutions;

    @Inject
    private Accounts accounts;

    @Inject
    private SigningRules rules;

    /** Returns the logins of the named signatories; empty if any office account may sign. */
    public List<String> signatories(String institution) {
        return accounts.signatories(institutions.get(institution));
    }

    /** Returns all decisions about the two-person rule, newest first. */
    public List<SigningRule> rules(String institution) {
        return rules.history(institutions.get(institution));
    }

    /**
     * Switches the two-person rule on or off.
     *
     * @throws Refusal conflict, if it is unchanged
     */
    public void requireTwoPersons(String code, boolean required) {
        Institution institution = institutions.getForUpdate(code);
        if (rules.requiresTwoPersons(institution) == required) {
            throw Refusal.conflict("signing.same");
        }
        rules.add(new SigningRule(institution, required, caller.account().getLogin(), clock.instant()));
        auditLog.record(AuditKind.SIGNING_RULE_CHANGED, new AuditChange(code, persons(!required), persons(required)));
    }

    private static String persons(boolean two) {
        return two ? "TWO_PERSONS" : "ONE_PERSON";
    }
}
