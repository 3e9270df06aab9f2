package kz.almasu.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.almasu.registry.Institution;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.system.Sha256;
import org.eclipse.persistence.annotations.CacheIndex;

/**
 * An account that can sign in. Accounts of offices and signatories belong to one institution for good; the ministry's
 * accounts to none.
 */
@Entity
@Cacheable
public class Account implements Serializable {

    /** Valid logins: 2 to 60 small Latin letters, digits, dot, hyphen and underscore. */
    public static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{2,60}");

    /** Valid mail addresses, without line breaks and other characters that mean something in the head of a mail. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    private static final int MAX_MAIL_LENGTH = 254;

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
    private Long id;

    /** Indexed in the shared cache, because every request looks its account up by login. */
    @CacheIndex
    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne
    private Institution institution;

    private boolean active = true;

    private String mail;

    @Enumerated(EnumType.STRING)
    private Language language = Language.DEFAULT;

    @Version
    private int version;

    protected Account() {}

    private Account(String login, String passwordHash, Role role, Institution institution) {
        if (!LOGIN.matcher(login).matches()) {
            throw Refusal.invalid("account.login");
        }
        this.login = login;
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.role = role;
        this.institution = institution;
    }

    public static Account office(String login, String passwordHash, Institution institution) {
        return new Account(login, passwordHash, Role.OFFICE, Objects.requireNonNull(institution));
    }

    public static Account signatory(String login, String passwordHash, Institution institution) {
        return new Account(login, passwordHash, Role.SIGNATORY, Objects.requireNonNull(institution));
    }

    public static Account ministry(String login, String passwordHash, Role role) {
        if (role.isOfInstitution()) {
            throw new IllegalArgumentException("an account of an office needs an institution");
        }
        return new Account(login, passwordHash, role, null);
    }

    public void changePassword(String newPasswordHash) {
        passwordHash = Objects.requireNonNull(newPasswordHash);
    }

    /** Closes the account: it can no longer sign in; the history keeps its login. */
    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    /**
     * Says where and in which language the account is written to.
     *
     * @param newMail null or blank for no mail
     * @throws Refusal invalid, if it is not a mail address
     */
    public void writeTo(String newMail, Language newLanguage) {
        String address = newMail == null || newMail.isBlank() ? null : newMail.strip();
        if (address != null
                && (address.length() > MAX_MAIL_LENGTH || !MAIL.matcher(address).matches())) {
            throw Refusal.invalid("mail.address", address);
        }
        mail = address;
        language = Objects.requireNonNull(newLanguage);
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public Role getRole() {
        return role;
    }

    /** Null for the ministry's accounts. */
    public Institution getInstitution() {
        return institution;
    }

    public boolean isActive() {
        return active;
    }

    /** Null if the account gets no mail. */
    public String getMail() {
        return mail;
    }

    /** The language of its mail. */
    public Language getLanguage() {
        return language;
    }

    /** Identifies login and password; a session that started with another password is over. */
    String sessionMark() {
        return login + " " + Sha256.of(passwordHash.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return login;
    }
}
