package kz.almasu.admin;

/** A password that the portal has made up for an account. It is told once and kept nowhere. */
public record IssuedPassword(String login, String password) {

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return login;
    }
}
