package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.account.Account;
import kz.almasu.account.Role;
import kz.almasu.admin.AccountAdministration;
import kz.almasu.registry.Institution;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Role and institution of an account, which can change later. */
@Named
@ViewScoped
public class AccountRolePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration administration;

    @Inject
    private Messages messages;

    private String login;
    private Role role;
    private Institution institution;

    public void open() {
        Account account = administration.get(login);
        role = account.getRole();
        institution = account.getInstitution();
    }

    public String move() {
        administration.move(login, role, institution);
        messages.infoAfterRedirect("page.admin.account-role.moved", login);
        return "/admin/accounts?faces-redirect=true";
    }

    /** True if accounts of the selected role belong to an institution. */
    public boolean isOffice() {
        return role != null && role.isOfInstitution();
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
}
