package kz.almasu.edition.publisher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import kz.almasu.system.Sha256;

/** Use cases of an administrator who sets how the ministry signs the next editions. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class PublisherSettings {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Publisher publisher;

    @Inject
    private AuditLog auditLog;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Returns the emblem and the last change; empty if nothing was ever set. */
    public Optional<PublisherRecord> current() {
        return publisher.settings();
    }

    /** Returns the texts; the standard name where no other is set. */
    public PublisherEntry entry() {
        PublisherEntry entry = new PublisherEntry();
        for (Language language : Language.values()) {
            publisher.text(language).ifPresent(entry::setFrom);
            entry.getNames()
                    .merge(
                            language.tag(),
                            Publisher.standardName(language),
                            (set, standard) -> set.isEmpty() ? standard : set);
        }
        return entry;
    }

    /** @throws Refusal invalid, if a text is too long or not printable */
    public void save(PublisherEntry entry) {
        entry.check();
        for (Language language : Language.values()) {
            PublisherText text = publisher.text(language).orElseGet(() -> added(language));
            String before = described(text);
            text.set(entry.name(language), entry.author(language), entry.contact(language));
            if (!described(text).equals(before)) {
                auditLog.record(AuditKind.PUBLISHER_CHANGED, new AuditChange(language.tag(), before, described(text)));
            }
        }
        touched();
    }

    private PublisherText added(Language language) {
        PublisherText text = new PublisherText(language.tag());
        text.set("", "", "");
        entityManager.persist(text);
        return text;
    }

    private static String described(PublisherText text) {
        return text.getName() + "; " + text.getAuthor() + "; " + text.getContact();
    }

    /**
     * Replaces the emblem.
     *
     * @param file a picture in PNG or JPEG
     * @throws Refusal invalid, if it is no such picture, or too large or too small
     */
    public void replaceEmblem(byte[] file) {
        setEmblem(EmblemImage.png(file));
    }

    public void removeEmblem() {
        setEmblem(null);
    }

    private void setEmblem(byte[] picture) {
        PublisherRecord changed = touched();
        String before = changed.getEmblem().isEmpty() ? null : Sha256.of(changed.emblem());
        changed.setEmblem(picture);
        auditLog.record(
                AuditKind.PUBLISHER_CHANGED,
                new AuditChange("emblem", before, picture == null ? null : Sha256.of(picture)));
    }

    private PublisherRecord touched() {
        String login = caller.account().getLogin();
        PublisherRecord changed = publisher.settings().orElseGet(() -> {
            PublisherRecord first = new PublisherRecord(login, clock.instant());
            entityManager.persist(first);
            return first;
        });
        changed.changed(login, clock.instant());
        return changed;
    }
}
