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
import kz.almasu.submission.entry.ParticipantWriter;
import kz.almasu.system.Refusal;

/**
 * Who may sign the reports of an institution. Where accounts are named for it (signatories who can sign in), only they;
 * else anybody of the office. Where the two-person rule is on, not the one who has entered last (see {@link ParticipantWriter});
 * and a nil return, for which nobody needs to enter anything, is declared by one and signed by another.
 */
@ApplicationScoped
public class SigningRules {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Accounts accounts;

    /** All that was decided about the two-person rule of an institution, the newest first. */
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

    /** Why this account of an institution cannot sign its report now; empty if it can. */
    public Optional<Refusal> signingRefusal(Account account, Institution institution, String lastEditedBy, boolean nil) {
        return signingRefusal(
                account, lastEditedBy, nil, accounts.signatories(institution), requiresTwoPersons(institution));
    }

    /**
     * The same, told what holds for the institution.
     *
     * @param enteredBy the login of whoever has entered last; null if nobody has
     * @param nil whether the report declares that there were no exchanges
     * @param signatories the logins of those who are named to sign
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
