package kz.almasu.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import kz.almasu.system.Texts;

/**
 * A mail as a message with text and HTML. Its identifier is the same in each attempt, so that a mail server that has accepted
 * it without being able to answer recognizes the second.
 */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String identifier;

    private MailMessage(Session session, String identifier) {
        super(session);
        this.identifier = identifier;
    }

    static MailMessage of(Mail mail, MailSettings settings, Session session) throws MessagingException {
        String domain = settings.from().substring(settings.from().indexOf('@') + 1);
        MailMessage message = new MailMessage(
                session, "<" + mail.getId() + "." + mail.getQueuedAt().toEpochMilli() + "@" + domain + ">");
        MailBody body = new MailBody(mail, settings.portal());
        try {
            message.setFrom(new InternetAddress(settings.from(), Texts.get(mail.getLanguage(), "portal.name"), UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.getAddress(), true));
        message.setSubject(mail.getSubject(), UTF_8);
        message.setSentDate(Date.from(mail.getQueuedAt()));
        // Keeps absence notes from answering.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.getLanguage().tag());
        message.setContent(new MimeMultipart("alternative", part(body.text(), "plain"), part(body.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, type);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identifier);
    }
}
