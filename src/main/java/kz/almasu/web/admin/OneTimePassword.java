package kz.almasu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.almasu.admin.IssuedPassword;

/** The password just issued: shown in the answer to the press of the button, and in no later one. */
@Named
@RequestScoped
public class OneTimePassword {

    private IssuedPassword issued;

    void show(IssuedPassword password) {
        issued = password;
    }

    /** Null unless this request has issued one. */
    public IssuedPassword getIssued() {
        return issued;
    }
}
