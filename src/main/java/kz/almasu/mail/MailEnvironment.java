package kz.almasu.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;

/**
 * Reads the mail settings from the environment of the server: {@code ALMASU_MAIL_HOST}; or from the system property of the
 * same name, {@code almasu.mail.host}.
 */
@ApplicationScoped
public class MailEnvironment {

    private final MailSettings settings = MailSettings.of(MailEnvironment::read);

    @Produces
    MailSettings settings() {
        return settings;
    }

    private static String read(String variable) {
        String value = System.getenv(variable);
        return value != null
                ? value
                : System.getProperty(variable.toLowerCase(Locale.ROOT).replace('_', '.'));
    }
}
