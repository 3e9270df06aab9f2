package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.almasu.account.OwnAccount;
import kz.almasu.account.SignIn;
import org.omnifaces.util.Faces;

/** Form for changing one's own password. Request-scoped, so that typed passwords are not kept in the session. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    private OwnAccount ownAccount;

    @Inject
    private SignIn signIn;

    @Inject
    private Messages messages;

    private String currentPassword;
    private String newPassword;
    private String repeatedPassword;

    public String changePassword() {
        ownAccount.changePassword(currentPassword, newPassword, Faces.getRemoteAddr());
        // All other sessions of the account end.
        Faces.setSessionAttribute(EndedSessionFilter.MARK, signIn.sessionMark(Faces.getRemoteUser()));
        messages.infoAfterRedirect("page.account.changed");
        return "/account?faces-redirect=true";
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    /** The repeated new password; compared with the first by the page. */
    public String getRepeatedPassword() {
        return repeatedPassword;
    }

    public void setRepeatedPassword(String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }
}
