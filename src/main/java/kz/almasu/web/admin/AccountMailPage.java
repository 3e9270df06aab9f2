package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.account.Account;
import kz.almasu.admin.AccountAdministration;
import kz.almasu.system.Language;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Person behind an account, and how to reach her or him. */
@Named
@ViewScoped
public class AccountMailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration administration;

    @Inject
    private Messages messages;

    private String login;
    private String person;
    private String telephone;
    private String mail;
    private Language language;

    public void open() {
        Account account = administration.get(login);
        person = account.getPersonName();
        telephone = account.getTelephone();
        mail = account.getMail();
        language = account.getLanguage();
    }

    public String save() {
        administration.describe(login, person, telephone, mail, language);
        messages.infoAfterRedirect("page.admin.account-mail.saved", login);
        return "/admin/accounts?faces-redirect=true";
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
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
}
