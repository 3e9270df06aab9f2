package kz.almasu.admin;

/** A generated password, shown once and stored only as a hash. */
public record IssuedPassword(String login, String password) {

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return login;
    }
}
