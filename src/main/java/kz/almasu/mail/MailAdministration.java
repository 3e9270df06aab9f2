package kz.almasu.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.account.Account;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.system.Refusal;

/** The administrator's use cases: what has become of the mail, another attempt, and a test. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class MailAdministration {

    /** Most mail shown at once. */
    static final int MAX_SHOWN = 200;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private MailSettings settings;

    @Inject
    private Outbox outbox;

    public MailSettings settings() {
        return settings;
    }

    /** Number of mail in each state, also where there is none. */
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, 0L);
        }
        entityManager
                .createQuery("select m.state, count(m) from Mail m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    /** The newest mail in this state, the newest first. */
    public List<Mail> newest(MailState state) {
        return entityManager
                .createQuery(
                        "select m from Mail m join fetch m.account where m.state = :state order by m.id desc",
                        Mail.class)
                .setParameter("state", state)
                .setMaxResults(MAX_SHOWN)
                .getResultList();
    }

    /**
     * Has a mail sent that was refused or waits for its next attempt, to the present address of the account.
     *
     * @throws Refusal conflict, if it is being sent (claimed, and no reason yet), has been sent, or the account has no
     *     address
     */
    public void tryAgain(Long id) {
        Mail mail = entityManager.find(Mail.class, id);
        if (mail == null) {
            throw Refusal.notFound("mail");
        }
        requireAddress(mail.getAccount());
        int changed = entityManager
                .createQuery("update Mail m set m.state = :waiting, m.attempts = 0, m.nextAttemptAt = :now,"
                        + " m.address = :address where m.id = :id and m.state <> :sent"
                        + " and (m.state = :refused or m.reason is not null or m.attempts = 0)")
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.instant())
                .setParameter("address", mail.getAccount().getMail())
                .setParameter("id", id)
                .setParameter("sent", MailState.SENT)
                .setParameter("refused", MailState.REFUSED)
                .executeUpdate();
        if (changed == 0) {
            throw Refusal.conflict("mail.sent");
        }
    }

    /**
     * Sends a message to the caller.
     *
     * @return the address
     * @throws Refusal conflict, if mail is off or the caller has no address
     */
    public String sendTest() {
        Account account = caller.account();
        if (!settings.isOn()) {
            throw Refusal.conflict("mail.off");
        }
        requireAddress(account);
        String occasion = "test " + clock.instant();
        outbox.add(
                new Outbox.Letter(MailKind.TEST, occasion, "/admin/mail.xhtml", null, clock.instant()),
                List.of(account));
        return account.getMail();
    }

    private static void requireAddress(Account account) {
        if (account.getMail() == null) {
            throw Refusal.conflict("mail.noAddress", account.getLogin());
        }
    }
}
