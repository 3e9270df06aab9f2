package kz.almasu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.almasu.admin.IssuedPassword;

/** The password just issued; request-scoped, so that it is shown only once. */
@Named
@RequestScoped
public class OneTimePassword {

    private IssuedPassword issued;

    void show(IssuedPassword password) {
        issued = password;
    }

    /** Returns null unless this request has issued a password. */
    public IssuedPassword getIssued() {
        return issued;
    }
}
