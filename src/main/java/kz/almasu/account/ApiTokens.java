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
import java.util.Base64;
import java.util.Optional;
import kz.almasu.system.AllowedToEveryone;

/** Issues and recognises the tokens of the API. */
@ApplicationScoped
@AllowedToEveryone("whoever brings a token is known only when it is recognised")
public class ApiTokens {

    /** How long a token is good for. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** A new token for this account; expired ones are cleared away. */
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
        return token;
    }

    /** From now on no token acts for this account. */
    public void revoke(Account owner) {
        entityManager
                .createQuery("delete from ApiToken t where t.account = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** The account that this token acts for; empty if it is unknown, expired or its account closed. */
    public Optional<Account> accountOf(String token) {
        return Optional.ofNullable(entityManager.find(ApiToken.class, ApiToken.hash(token)))
                .filter(found -> found.isValidAt(clock.instant()))
                .map(ApiToken::getAccount);
    }
}
