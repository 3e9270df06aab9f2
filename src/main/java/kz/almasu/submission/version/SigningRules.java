package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.account.Role;
import kz.almasu.registry.Institution;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.ParticipantWriter;
import kz.almasu.system.Refusal;

/**
 * Rules of who may sign the reports of an institution. If accounts are named for signing (signatories who can sign in), only
 * they; else any account of the office. Under the two-person rule the last editor (see {@link ParticipantWriter}) may not sign;
 * a nil return, which needs no editing, is declared by one person and signed by another.
 */
@ApplicationScoped
public class SigningRules {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Accounts accounts;

    /** Settings of the two-person rule, newest first. */
    public List<SigningRule> history(Institution institution) {
        return entityManager
                .createQuery(
                        "select r from SigningRule r where r.institution = :institution order by r.id desc",
                        SigningRule.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    public boolean requiresTwoPersons(Institution institution) {
        return history(institution).stream().findFirst().stream().anyMatch(SigningRule::isTwoPersons);
    }

    public void add(SigningRule rule) {
        entityManager.persist(rule);
    }

    /** Returns the reason why this account of the institution cannot sign its report now; empty if it can. */
    public Optional<Refusal> signingRefusal(Account account, ReportStatus status) {
        return signingRefusal(
                account,
                status.lastEditedBy(),
                status.totals().all() == 0,
                accounts.signatories(status.institution()),
                requiresTwoPersons(status.institution()));
    }

    /**
     * Evaluates the rules.
     *
     * @param lastEditedBy login of the last editor; null if there is none
     * @param nil true for a nil return
     * @param signatories logins of the accounts named for signing
     */
    static Optional<Refusal> signingRefusal(
            Account account, String lastEditedBy, boolean nil, List<String> signatories, boolean twoPersons) {
        if (!signatories.isEmpty() && account.getRole() != Role.SIGNATORY) {
            return Optional.of(Refusal.forbidden("sign.signatory", String.join(", ", signatories)));
        }
        if (twoPersons && nil && lastEditedBy == null) {
            return Optional.of(Refusal.forbidden("sign.nilIsDeclared"));
        }
        if (twoPersons && account.getLogin().equals(lastEditedBy)) {
            return Optional.of(Refusal.forbidden(nil ? "sign.declaredNil" : "sign.enteredLast"));
        }
        return Optional.empty();
    }
}
