package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.account.Account;
import kz.almasu.account.Role;
import kz.almasu.admin.AccountAdministration;
import kz.almasu.registry.Institution;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Search for accounts; their passwords can be renewed, and they can be closed and reopened. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration administration;

    @Inject
    private OneTimePassword oneTimePassword;

    @Inject
    private Messages messages;

    private String login;
    private Role role;
    private Institution institution;
    private List<Account> accounts;

    public void search() {
        accounts = administration.find(login, role, institution);
    }

    public void renewPassword(Account account) {
        oneTimePassword.show(administration.renewPassword(account.getLogin()));
    }

    public void close(Account account) {
        administration.close(account.getLogin());
        messages.info("page.admin.accounts.closed", account.getLogin());
        search();
    }

    public void reopen(Account account) {
        administration.reopen(account.getLogin());
        messages.info("page.admin.accounts.reopened", account.getLogin());
        search();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Institution getInstitution() {
        return institution;
    }

    public void setInstitution(Institution institution) {
        this.institution = institution;
    }

    public List<Account> getAccounts() {
        return accounts;
    }
}
