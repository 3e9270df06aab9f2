package kz.almasu.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import kz.almasu.account.Account;
import kz.almasu.system.Localized;

/**
 * Takes mail in the transaction of what it tells, so that neither is there without the other; {@link MailSender} sends it
 * later. While mail is off, nothing is taken: nobody wants the mail of last month when it is switched on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private MailSettings settings;

    @Inject
    private MailPreferences preferences;

    @Inject
    private Clock clock;

    /**
     * A mail to be written in the language of each receiver.
     *
     * @param occasion what it tells; no receiver is told the same twice
     * @param path page that it is about, with its query; null for none
     * @param addition separate paragraphs, such as what a person wrote; null for none
     */
    public record Letter(MailKind kind, String occasion, String path, Localized addition, Object... parameters) {}

    /** Adds the letter for those who can and want to receive it. */
    public void add(Letter letter, Collection<Account> receivers) {
        if (!settings.isOn() || receivers.isEmpty()) {
            return;
        }
        Set<Long> unwilling = preferences.unwilling(letter.kind());
        receivers.stream()
                .filter(account -> account.isActive() && account.getMail() != null)
                .filter(account -> !unwilling.contains(account.getId()))
                .forEach(account -> add(letter, account));
    }

    /** Adds the letter for those who have not been told yet: of a reminder, which is written again and again. */
    public void addOnce(Letter letter, Collection<Account> receivers) {
        Set<Long> told = Set.copyOf(entityManager
                .createQuery("select m.account.id from Mail m where m.occasion = :occasion", Long.class)
                .setParameter("occasion", letter.occasion())
                .getResultList());
        add(
                letter,
                receivers.stream()
                        .filter(account -> !told.contains(account.getId()))
                        .toList());
    }

    /** False while mail is off. */
    public boolean isOpen() {
        return settings.isOn();
    }

    private void add(Letter letter, Account account) {
        MailText text = MailText.of(letter.kind(), account.getLanguage(), letter.addition(), letter.parameters());
        entityManager.persist(
                new Mail(account, letter.kind(), letter.occasion(), text, letter.path(), clock.instant()));
    }
}
