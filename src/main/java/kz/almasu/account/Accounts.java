package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.almasu.registry.Institution;
import kz.almasu.system.Refusal;

/** All accounts, by login. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager entityManager;

    public List<Account> all() {
        return entityManager
                .createQuery("select a from Account a order by a.role, a.login", Account.class)
                .getResultList();
    }

    /**
     * Returns the accounts that match all given filters; null for any.
     *
     * @param login part of the login
     */
    public List<Account> search(String login, Role role, Institution institution) {
        String part = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(account -> account.getLogin().contains(part))
                .filter(account -> role == null || account.getRole() == role)
                .filter(account -> institution == null || institution.equals(account.getInstitution()))
                .toList();
    }

    /** Returns the logins of the signatories of an institution whose accounts are open. */
    public List<String> signatories(Institution institution) {
        return entityManager
                .createQuery(
                        "select a.login from Account a where a.institution = :institution"
                                + " and a.role = :role and a.active = true order by a.login",
                        String.class)
                .setParameter("institution", institution)
                .setParameter("role", Role.SIGNATORY)
                .getResultList();
    }

    /** Returns the open accounts of an institution. */
    public List<Account> openOf(Institution institution) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.institution = :institution and a.active = true order by a.login",
                        Account.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    /** Returns the open accounts of a role. */
    public List<Account> openIn(Role role) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.role = :role and a.active = true order by a.login",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Records that an account is used on this day; writes only the first time of a day. */
    @Transactional
    public void recordUse(String login, LocalDate today) {
        entityManager
                .createQuery("update Account a set a.lastUsedOn = :today"
                        + " where a.login = :login and a.lastUsedOn < :today")
                .setParameter("today", today)
                .setParameter("login", login)
                .executeUpdate();
    }

    /** Returns the open accounts that were last used before this day, without administrators, who reopen the others. */
    public List<Account> unusedSince(LocalDate day) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.active = true and a.role <> :administrator"
                                + " and a.lastUsedOn < :day order by a.login",
                        Account.class)
                .setParameter("administrator", Role.ADMIN)
                .setParameter("day", day)
                .getResultList();
    }

    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Returns the account with this login, open or closed. */
    public Optional<Account> find(String login) {
        return entityManager
                .createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal not found, if there is no account with this login */
    public Account get(String login) {
        return find(login).orElseThrow(() -> Refusal.notFound("account", login));
    }

    /** @throws Refusal conflict, if the login is taken */
    public void add(Account account) {
        if (find(account.getLogin()).isPresent()) {
            throw Refusal.conflict("account.exists", account.getLogin());
        }
        entityManager.persist(account);
    }
}
