package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.almasu.account.OwnAccount;
import org.omnifaces.util.Faces;

/** Changes one's own password; typed passwords live no longer than the request. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    private OwnAccount ownAccount;

    @Inject
    private Messages messages;

    private String currentPassword;
    private String newPassword;
    private String repeatedPassword;

    public String changePassword() {
        ownAccount.changePassword(currentPassword, newPassword, Faces.getRemoteAddr());
        messages.infoAfterRedirect("page.account.changed");
        return "/account?faces-redirect=true";
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String present) {
        this.currentPassword = present;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String wanted) {
        this.newPassword = wanted;
    }

    /** The new password once more; the page has compared both. */
    public String getRepeatedPassword() {
        return repeatedPassword;
    }

    public void setRepeatedPassword(String repeated) {
        this.repeatedPassword = repeated;
    }
}
