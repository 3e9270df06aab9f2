package kz.almasu.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.account.Account;

/** Which kinds of mail an account does not want. */
@ApplicationScoped
public class MailPreferences {

    @PersistenceContext
    private EntityManager entityManager;

    /** Ids of the accounts that do not want this kind. */
    Set<Long> unwilling(MailKind kind) {
        List<?> ids = entityManager
                .createNativeQuery("select account_id from mail_refusal where kind = ?")
                .setParameter(1, kind.name())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    Set<MailKind> unwantedBy(Account account) {
        List<?> kinds = entityManager
                .createNativeQuery("select kind from mail_refusal where account_id = ?")
                .setParameter(1, account.getId())
                .getResultList();
        Set<MailKind> unwanted = EnumSet.noneOf(MailKind.class);
        kinds.forEach(kind -> unwanted.add(MailKind.valueOf(kind.toString())));
        return unwanted;
    }

    /** Replaces the kinds that the account wants, of those that its role receives. */
    void change(Account account, Collection<MailKind> wanted) {
        entityManager
                .createNativeQuery("delete from mail_refusal where account_id = ?")
                .setParameter(1, account.getId())
                .executeUpdate();
        MailKind.of(account.getRole()).stream()
                .filter(kind -> !wanted.contains(kind))
                .forEach(kind -> entityManager
                        .createNativeQuery("insert into mail_refusal (account_id, kind) values (?, ?)")
                        .setParameter(1, account.getId())
                        .setParameter(2, kind.name())
                        .executeUpdate());
    }
}
