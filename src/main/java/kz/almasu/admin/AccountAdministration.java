package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.ApiTokens;
import kz.almasu.account.Caller;
import kz.almasu.account.Passwords;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.registry.Institution;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Opens, closes and reopens accounts, and resets their passwords. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class AccountAdministration {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditLog auditLog;

    /**
     * Returns the accounts that match all given filters; null for any.
     *
     * @param login part of the login
     */
    public List<Account> find(String login, Role role, Institution institution) {
        return accounts.search(login, role, institution);
    }

    /**
     * Opens an account. An institution is required for the roles of an institution and not allowed for others.
     *
     * @throws Refusal invalid, with one finding per field
     */
    public IssuedPassword open(String login, Role role, Institution institution) {
        String newLogin = login == null ? null : login.strip();
        check(newLogin, role, institution);
        String password = Passwords.generate();
        String hash = passwords.hash(password);
        accounts.add(
                switch (role) {
                    case OFFICE -> Account.office(newLogin, hash, institution);
                    case SIGNATORY -> Account.signatory(newLogin, hash, institution);
                    case REVIEWER, ADMIN, AUDITOR -> Account.ministry(newLogin, hash, role);
                });
        auditLog.record(
                AuditKind.ACCOUNT_OPENED,
                new AuditChange(newLogin, null, accounts.get(newLogin).rights()));
        return new IssuedPassword(newLogin, password);
    }

    private void check(String newLogin, Role role, Institution institution) {
        FormValidation validation = new FormValidation()
                .required("login", newLogin)
                .check(newLogin == null || Account.LOGIN.matcher(newLogin).matches(), "LOGIN", "login", newLogin)
                .check(newLogin == null || accounts.find(newLogin).isEmpty(), "IS_NEW", "login", newLogin);
        checkRights(validation, role, institution).throwIfInvalid();
    }

    private FormValidation checkRights(FormValidation validation, Role role, Institution institution) {
        boolean needed = role != null && role.isOfInstitution();
        boolean open = institution == null || institution.isOpenOn(LocalDate.now(clock));
        return validation
                .required("role", role)
                .check(!needed || institution != null, "FIELD_IS_FILLED", "institution", "")
                .check(!needed || open, "IS_OPEN", "institution", institution);
    }

    /** Replaces a forgotten or compromised password with a generated one. */
    public IssuedPassword renewPassword(String login) {
        Account account = accounts.get(login);
        String password = Passwords.generate();
        account.changePassword(passwords.hash(password));
        tokens.revoke(account);
        auditLog.record(AuditKind.PASSWORD_RENEWED, AuditChange.of(login));
        return new IssuedPassword(login, password);
    }

    /**
     * Closes an account: it can no longer sign in.
     *
     * @throws Refusal conflict, if it is the caller's own
     */
    public void close(String login) {
        if (caller.account().getLogin().equals(login)) {
            throw Refusal.conflict("account.own");
        }
        Account account = accounts.get(login);
        account.close();
        tokens.revoke(account);
        auditLog.record(AuditKind.ACCOUNT_CLOSED, new AuditChange(login, "OPEN", "CLOSED"));
    }

    /** Returns the account with this login. */
    public Account get(String login) {
        return accounts.get(login);
    }

    /**
     * Gives an account another role or institution. Its sessions and API tokens end, because they were allowed what it may
     * no longer do.
     *
     * @param institution ignored for roles of the ministry
     * @throws Refusal invalid, with one finding per field, or if nothing would change; conflict, if it is the caller's own
     */
    public Account move(String login, Role role, Institution institution) {
        if (caller.account().getLogin().equals(login)) {
            throw Refusal.conflict("account.ownRights");
        }
        checkRights(new FormValidation(), role, institution).throwIfInvalid();
        Account account = accounts.get(login);
        String before = account.rights();
        account.move(role, institution);
        if (account.rights().equals(before)) {
            throw Refusal.invalid("account.sameRights");
        }
        tokens.revoke(account);
        auditLog.record(AuditKind.ACCOUNT_MOVED, new AuditChange(login, before, account.rights()));
        return account;
    }

    /**
     * Says who uses an account, and where and in which language the person is written to; null or blank for unknown. The
     * audit log records that it was changed without the values, which can be deleted here but not there.
     *
     * @throws Refusal invalid, if name, telephone number or mail address cannot be one
     */
    public void describe(String login, String person, String telephone, String mail, Language language) {
        Account account = accounts.get(login);
        account.describe(person, telephone);
        account.writeTo(mail, language);
        auditLog.record(AuditKind.ACCOUNT_CONTACT_CHANGED, AuditChange.of(login));
    }

    /** Reopens a closed account with its previous password. */
    public void reopen(String login) {
        accounts.get(login).reopen();
        auditLog.record(AuditKind.ACCOUNT_REOPENED, new AuditChange(login, "CLOSED", "OPEN"));
    }
}
