package kz.almasu.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Lets users say where, in which language and of what they want to be told. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN, Role.AUDITOR})
public class OwnMail {

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private MailPreferences preferences;

    public Account account() {
        return caller.account();
    }

    /** The kinds that the caller's role receives. */
    public List<MailKind> kinds() {
        return MailKind.of(caller.account().getRole());
    }

    public List<MailKind> wanted() {
        Set<MailKind> unwanted = preferences.unwantedBy(caller.account());
        return kinds().stream().filter(kind -> !unwanted.contains(kind)).toList();
    }

    /**
     * Changes the caller's settings.
     *
     * @param mail null or blank for no mail at all
     * @throws Refusal invalid, if it is not a mail address
     */
    public void change(String mail, Language language, Collection<MailKind> wanted) {
        Account account = accounts.get(caller.account().getLogin());
        account.writeTo(mail, language);
        preferences.change(account, wanted);
    }
}
