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
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.almasu.registry.Institution;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.system.Sha256;
import kz.almasu.system.Time;
import org.eclipse.persistence.annotations.CacheIndex;

/**
 * An account that can sign in. Accounts of offices and signatories belong to one institution, the ministry's accounts to
 * none; an administrator can move an account to another institution or role.
 */
@Entity
@Cacheable
public class Account implements Serializable {

    /** Valid logins: 2 to 60 small Latin letters, digits, dot, hyphen and underscore. */
    public static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{2,60}");

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

    @Column(name = "person_name")
    private String personName;

    private String telephone;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn = LocalDate.now(Time.ZONE);

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

    /** Says where and in which language it is written to; null or blank for no mail. @throws Refusal invalid, if wrong */
    public void writeTo(String newMail, Language newLanguage) {
        mail = ContactDetails.mail(newMail);
        language = Objects.requireNonNull(newLanguage);
    }

    /** Says who uses the account; null or blank for unknown. @throws Refusal invalid, if name or telephone cannot be one */
    public void describe(String newPersonName, String newTelephone) {
        String person = ContactDetails.person(newPersonName);
        telephone = ContactDetails.telephone(newTelephone);
        personName = person;
    }

    /** Gives the account another role, and another institution if the role has one; its sessions end. */
    public void move(Role newRole, Institution newInstitution) {
        role = newRole;
        institution = newRole.isOfInstitution() ? Objects.requireNonNull(newInstitution) : null;
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

    /** Name of the person who uses the account; null if unknown. */
    public String getPersonName() {
        return personName;
    }

    /** Null if unknown. */
    public String getTelephone() {
        return telephone;
    }

    /** The last day on which it signed in, or the day on which it was opened. */
    public LocalDate getLastUsedOn() {
        return lastUsedOn;
    }

    /** Role, with the institution to which it is limited: {@code OFFICE ENU}. */
    public String rights() {
        return institution == null ? role.name() : role + " " + institution.getCode();
    }

    /** Identifies login, password and rights; a session that started with others is over. */
    String sessionMark() {
        return login + " " + Sha256.of((passwordHash + " " + rights()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return login;
    }
}
