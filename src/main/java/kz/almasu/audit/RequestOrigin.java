package kz.almasu.audit;

import jakarta.enterprise.context.RequestScoped;
import kz.almasu.system.AllowedToEveryone;

/** User and network address of the current request. */
@RequestScoped
@AllowedToEveryone("the origin is told by pages and API, and read by nobody but the audit log")
public class RequestOrigin {

    private String login;
    private String address;

    public void setLogin(String login) {
        this.login = login;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    String getLogin() {
        return login;
    }

    String getAddress() {
        return address;
    }
}
