package kz.almasu.mail;

import java.time.Instant;
import java.util.Map;
import kz.almasu.account.Account;
import kz.almasu.account.Role;
import kz.almasu.system.Language;

/** Mail to a reviewer. */
final class MailFixture {

    static final Instant NOON = Instant.parse("2027-01-31T07:00:00Z");

    private MailFixture() {}

    static Mail mail(MailKind kind, Language language, String comment, Object... parameters) {
        Account account = Account.ministry("reviewer", "hash", Role.REVIEWER);
        account.writeTo("reviewer@example.org", language);
        MailText text = MailText.of(kind, language, comment == null ? null : any -> comment, parameters);
        return new Mail(account, kind, "occasion", text, "/review/queue.xhtml?period=2027H1&state=SUBMITTED", NOON);
    }

    static MailSettings settings(Map<String, String> environment) {
        return MailSettings.of(environment::get);
    }
}
