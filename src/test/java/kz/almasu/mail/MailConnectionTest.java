package kz.almasu.mail;

import static kz.almasu.mail.MailFixture.NOON;
import static kz.almasu.mail.MailFixture.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import kz.almasu.system.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a real mail server receives. */
class MailConnectionTest {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void kazakhLettersArriveUnchanged() throws Exception {
        Mail mail = mail(MailKind.TEST, Language.KK, null, NOON);
        send(mail);

        MimeMessage message = server.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(message.getSubject()).isEqualTo(mail.getSubject());
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Алмасу");
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("reviewer@example.org"));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .startsWith(mail.getContent())
                .contains("Бұл хат", "көрсетеді");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains(mail.getContent());
    }

    @Test
    void anotherAttemptHasTheSameIdentifier() throws Exception {
        Mail mail = mail(MailKind.TEST, Language.EN, null, NOON);
        send(mail);
        send(mail);

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID())
                .endsWith("@portal.example.org>");
    }

    @Test
    void anAbsentServerIsAFailure() {
        Mail mail = mail(MailKind.TEST, Language.EN, null, NOON);
        MailSettings settings = settings();
        server.stop();

        assertThatThrownBy(() -> send(mail, settings)).isInstanceOf(MessagingException.class);
    }

    private void send(Mail mail) throws MessagingException {
        send(mail, settings());
    }

    private static void send(Mail mail, MailSettings settings) throws MessagingException {
        try (MailConnection connection = new MailConnection(settings)) {
            connection.send(mail);
        }
    }

    private MailSettings settings() {
        return MailFixture.settings(Map.of(
                "ALMASU_MAIL_HOST", "127.0.0.1",
                "ALMASU_MAIL_PORT", String.valueOf(server.getSmtp().getPort()),
                "ALMASU_MAIL_FROM", "almasu@portal.example.org"));
    }
}
