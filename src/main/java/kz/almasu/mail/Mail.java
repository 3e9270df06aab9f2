package kz.almasu.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.time.Instant;
import kz.almasu.account.Account;
import kz.almasu.system.Language;

/** A mail of the outbox. It is changed only by the statements of {@link MailQueue}, since servers compete for it. */
@Entity
public class Mail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
    @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq")
    private Long id;

    @ManyToOne
    private Account account;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String occasion;

    private String address;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String subject;

    private String content;

    private String path;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String reason;

    protected Mail() {}

    Mail(Account account, MailKind kind, String occasion, MailText text, String path, Instant now) {
        this.account = account;
        this.kind = kind;
        this.occasion = occasion;
        this.address = account.getMail();
        this.language = account.getLanguage();
        this.subject = text.subject();
        this.content = text.content();
        this.path = path;
        this.queuedAt = now;
        this.nextAttemptAt = now;
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    public MailKind getKind() {
        return kind;
    }

    public String getAddress() {
        return address;
    }

    public Language getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    /** The paragraphs, without the link. */
    public String getContent() {
        return content;
    }

    /** The page that the mail is about, with its query; null for none. */
    public String getPath() {
        return path;
    }

    public MailState getState() {
        return state;
    }

    /** Attempts made, or being made. */
    public int getAttempts() {
        return attempts;
    }

    public Instant getQueuedAt() {
        return queuedAt;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    /** Null unless sent. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Why the last attempt failed; null if none did. */
    public String getReason() {
        return reason;
    }
}
