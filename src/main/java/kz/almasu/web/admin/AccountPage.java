package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.account.Role;
import kz.almasu.admin.AccountAdministration;
import kz.almasu.registry.Institution;
import org.omnifaces.cdi.ViewScoped;

/** Form of a new account; shows the generated one-time password. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration administration;

    @Inject
    private OneTimePassword oneTimePassword;

    private String login;
    private Role role = Role.OFFICE;
    private Institution institution;

    public void open() {
        oneTimePassword.show(administration.open(login, role, institution));
        login = null;
        institution = null;
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
