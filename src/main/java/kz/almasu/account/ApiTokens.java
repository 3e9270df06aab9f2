package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Time;

/** Issues and verifies API tokens. */
@ApplicationScoped
@AllowedToEveryone("the caller is not signed in until the token is verified")
public class ApiTokens {

    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLog auditLog;

    @Inject
    private Clock clock;

    /** Issues a token for this account and deletes expired ones. */
    @Transactional
    public String issue(String login) {
        Instant now = clock.instant();
        entityManager
                .createQuery("delete from ApiToken t where t.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entityManager.persist(new ApiToken(token, accounts.get(login), now.plus(LIFETIME)));
        accounts.recordUse(login, LocalDate.ofInstant(now, Time.ZONE));
        auditLog.recordAs(login, AuditKind.TOKEN_ISSUED, AuditChange.of(login));
        return token;
    }

    /** Revokes all tokens of an account. */
    public void revoke(Account owner) {
        entityManager
                .createQuery("delete from ApiToken t where t.account = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Returns the account of a token; empty if the token is unknown or expired, or the account closed. */
    public Optional<Account> accountOf(String token) {
        return Optional.ofNullable(entityManager.find(ApiToken.class, ApiToken.hash(token)))
                .filter(found -> found.isValidAt(clock.instant()))
                .map(ApiToken::getAccount);
    }
}
