package kz.almasu.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.system.Migrations;

/**
 * Sends the mail of the outbox, within seconds. Of several servers, one sends each mail. Only a server killed between the mail
 * server's acceptance and its own record would send one a second time, under the same identifier.
 */
@ApplicationScoped
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private BackgroundTasks tasks;

    @Inject
    private MailSettings settings;

    @Inject
    private MailQueue queue;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        if (settings.isOn()) {
            tasks.repeat(PAUSE, this::sendDue, "Mail could not be sent; the next attempt follows");
        }
    }

    /** Sends what is due, until the mail server fails: the rest can wait for the next run. */
    void sendDue() {
        try (MailConnection connection = new MailConnection(settings)) {
            for (Long id : queue.due()) {
                Optional<Mail> mail = queue.claim(id);
                if (mail.isPresent() && !send(mail.get(), connection)) {
                    return;
                }
            }
        }
    }

    /** Returns false if the mail server failed. */
    private boolean send(Mail mail, MailConnection connection) {
        try {
            connection.send(mail);
        } catch (MessagingException failure) {
            boolean forGood = isForGood(failure);
            queue.markFailed(mail, reason(failure), forGood);
            LOG.log(Level.FINE, failure, () -> "Mail " + mail.getId() + " was not sent");
            return forGood;
        }
        queue.markSent(mail);
        return true;
    }

    /** The mail server has rejected the address, as opposed to being unable to take the mail now. */
    private static boolean isForGood(MessagingException failure) {
        return failure instanceof AddressException
                || failure instanceof SendFailedException rejected
                        && rejected.getInvalidAddresses() != null
                        && rejected.getInvalidAddresses().length > 0;
    }

    /** The mail server's answer is in the innermost exception. */
    private static String reason(MessagingException failure) {
        Exception innermost = failure;
        while (innermost instanceof MessagingException outer && outer.getNextException() != null) {
            innermost = outer.getNextException();
        }
        String message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : message.strip();
    }
}
