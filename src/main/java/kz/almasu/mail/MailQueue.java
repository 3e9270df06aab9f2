package kz.almasu.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The outbox as its sender sees it. A server claims a mail before it sends it, by one statement that succeeds for one of
 * several; the claim ends by itself, should the server be killed. Each step is a transaction of its own, because sending can
 * take a minute.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailQueue {

    /** Longer than all time-outs of one conversation with a mail server together. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final int BATCH = 200;
    private static final int MAX_REASON_LENGTH = 500;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Ids of mail to be sent now, the oldest first. */
    public List<Long> due() {
        return entityManager
                .createQuery(
                        "select m.id from Mail m where m.state = :waiting and m.nextAttemptAt <= :now order by m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Returns the mail for sending; empty if another server has it or has sent it. */
    public Optional<Mail> claim(Long id) {
        Instant now = clock.instant();
        int claimed = entityManager
                .createQuery(
                        "update Mail m set m.attempts = m.attempts + 1, m.nextAttemptAt = :end, m.reason = null where m.id = :id"
                                + " and m.state = :waiting and m.nextAttemptAt <= :now")
                .setParameter("end", now.plus(CLAIM))
                .setParameter("id", id)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1 ? Optional.of(entityManager.find(Mail.class, id)) : Optional.empty();
    }

    public void markSent(Mail mail) {
        entityManager
                .createQuery("update Mail m set m.state = :sent, m.sentAt = :now, m.reason = null where m.id = :id")
                .setParameter("sent", MailState.SENT)
                .setParameter("now", clock.instant())
                .setParameter("id", mail.getId())
                .executeUpdate();
    }

    /**
     * Records a failed attempt of a claimed mail.
     *
     * @param forGood true if another attempt would be refused, too
     */
    public void markFailed(Mail mail, String reason, boolean forGood) {
        boolean isLast = forGood || RetryPlan.isGivenUpAfter(mail.getAttempts());
        entityManager
                .createQuery("update Mail m set m.state = :state, m.nextAttemptAt = :next, m.reason = :reason"
                        + " where m.id = :id and m.state = :waiting and m.attempts = :attempts")
                .setParameter("state", isLast ? MailState.REFUSED : MailState.WAITING)
                .setParameter("next", clock.instant().plus(RetryPlan.delayAfter(mail.getAttempts())))
                .setParameter("reason", shortened(reason))
                .setParameter("id", mail.getId())
                .setParameter("waiting", MailState.WAITING)
                .setParameter("attempts", mail.getAttempts())
                .executeUpdate();
    }

    private static String shortened(String reason) {
        return reason.length() <= MAX_REASON_LENGTH ? reason : reason.substring(0, MAX_REASON_LENGTH);
    }
}
