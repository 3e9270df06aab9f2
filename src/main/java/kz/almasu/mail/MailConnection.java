package kz.almasu.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/** One conversation with the mail server, opened for the first mail. */
final class MailConnection implements AutoCloseable {

    private final MailSettings settings;
    private final Session session;
    private Transport transport;

    MailConnection(MailSettings settings) {
        this.settings = settings;
        this.session = settings.session();
    }

    void send(Mail mail) throws MessagingException {
        MailMessage message = MailMessage.of(mail, settings, session);
        if (transport == null) {
            transport = session.getTransport("smtp");
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.hasUser() ? settings.user() : null,
                    settings.hasUser() ? settings.password() : null);
        }
        transport.sendMessage(message, message.getAllRecipients());
    }

    /** An unsuccessful farewell changes nothing: what was accepted is accepted. */
    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException gone) {
            transport = null;
        }
    }
}
