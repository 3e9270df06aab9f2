package kz.almasu.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kz.almasu.account.Account;
import kz.almasu.mail.MailKind;
import kz.almasu.mail.OwnMail;
import kz.almasu.system.Language;

/** Form for the user's own mail address, language and wanted kinds of mail. */
@Named
@RequestScoped
public class OwnMailPage {

    @Inject
    private OwnMail ownMail;

    @Inject
    private Messages messages;

    private String mail;
    private Language language;
    private MailKind[] wanted;

    @PostConstruct
    void load() {
        Account account = ownMail.account();
        mail = account.getMail();
        language = account.getLanguage();
        wanted = ownMail.wanted().toArray(MailKind[]::new);
    }

    public String save() {
        ownMail.change(mail, language, Arrays.asList(wanted));
        messages.infoAfterRedirect("page.account.mailSaved");
        return "/account?faces-redirect=true";
    }

    public List<MailKind> getKinds() {
        return ownMail.kinds();
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public MailKind[] getWanted() {
        return wanted.clone();
    }

    public void setWanted(MailKind... wanted) {
        this.wanted = wanted.clone();
    }
}
