package kz.almasu.mail;

import jakarta.mail.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The mail server, as configured in the environment of the portal. The session is made here rather than by the server's mail
 * subsystem, which cannot be configured without a user name from the same expressions, nor with time-outs.
 *
 * @param host empty if mail is off
 * @param portal address of the portal for links, without a slash at the end
 */
public record MailSettings(
        String host, int port, Security security, String user, String password, String from, String portal) {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 20_000;

    /** How the connection is encrypted. */
    public enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /**
     * Reads the settings. With a user name, the connection is encrypted unless the opposite is configured: a password must not
     * travel in clear by mistake.
     *
     * @param environment returns the value of a variable, or null
     */
    static MailSettings of(UnaryOperator<String> environment) {
        UnaryOperator<String> read = name ->
                Optional.ofNullable(environment.apply(name)).map(String::strip).orElse("");
        String user = read.apply("ALMASU_MAIL_USER");
        Security security = security(read.apply("ALMASU_MAIL_SECURITY"), user);
        String port = read.apply("ALMASU_MAIL_PORT");
        String from = read.apply("ALMASU_MAIL_FROM");
        String portal = read.apply("ALMASU_URL").replaceFirst("/+$", "");
        return new MailSettings(
                read.apply("ALMASU_MAIL_HOST"),
                port.matches("\\d{1,5}") ? Integer.parseInt(port) : security.usualPort,
                security,
                user,
                read.apply("ALMASU_MAIL_PASSWORD"),
                from.isEmpty() ? "almasu@localhost" : from,
                portal.isEmpty() ? "http://localhost:8080" : portal);
    }

    private static Security security(String value, String user) {
        for (Security security : Security.values()) {
            if (security.name().equals(value.toUpperCase(Locale.ROOT))) {
                return security;
            }
        }
        return value.isEmpty() && user.isEmpty() ? Security.NONE : Security.STARTTLS;
    }

    public boolean isOn() {
        return !host.isEmpty();
    }

    /** Whether the mail server asks for a password. */
    boolean hasUser() {
        return !user.isEmpty();
    }

    Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.put("mail.smtp.timeout", String.valueOf(ANSWER_MILLIS));
        properties.put("mail.smtp.writetimeout", String.valueOf(ANSWER_MILLIS));
        properties.put("mail.smtp.auth", String.valueOf(hasUser()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.from", from);
        return Session.getInstance(properties);
    }

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return isOn() ? host + ":" + port + " " + security : "off";
    }
}
