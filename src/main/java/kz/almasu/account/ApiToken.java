package kz.almasu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.almasu.system.Sha256;

/** An API token of an account. Only its hash is stored; the token itself is shown once. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private String hash;

    @ManyToOne
    private Account account;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ApiToken() {}

    ApiToken(String token, Account account, Instant expiresAt) {
        this.hash = hash(token);
        this.account = account;
        this.expiresAt = expiresAt;
    }

    static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }

    Account getAccount() {
        return account;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt) && account.isActive();
    }
}
