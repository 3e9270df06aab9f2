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
    private Say say;

    private String present;
    private String wanted;
    private String repeated;

    public String changePassword() {
        ownAccount.changePassword(present, wanted, Faces.getRemoteAddr());
        say.doneAcrossPages("page.account.changed");
        return "/account?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** The new password once more; the page has compared both. */
    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
