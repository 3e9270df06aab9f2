package kz.almasu.mail;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** What has become of a mail. */
public enum MailState implements Localized {
    WAITING,
    SENT,
    /** Rejected by the mail server for good, or given up after many attempts. */
    REFUSED;

    @Override
    public String label(Language language) {
        return Texts.get(language, "mail.state." + name());
    }
}
