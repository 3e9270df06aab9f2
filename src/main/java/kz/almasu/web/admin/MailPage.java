package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.almasu.mail.Mail;
import kz.almasu.mail.MailAdministration;
import kz.almasu.mail.MailSettings;
import kz.almasu.mail.MailState;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Mail by state, with another attempt and a test message. */
@Named
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailAdministration administration;

    @Inject
    private Messages messages;

    private MailState state = MailState.WAITING;
    private Map<MailState, Long> counts;
    private List<Mail> mails;

    public void open() {
        counts = administration.counts();
        mails = administration.newest(state);
    }

    public void tryAgain(Mail mail) {
        administration.tryAgain(mail.getId());
        messages.info("page.admin.mail.tried", mail.getAddress());
        open();
    }

    public void sendTest() {
        messages.info("page.admin.mail.tested", administration.sendTest());
        open();
    }

    public MailSettings getSettings() {
        return administration.settings();
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public long count(MailState counted) {
        return counts.get(counted);
    }

    public MailState getState() {
        return state;
    }

    /** @param shown null for those that wait */
    public void setState(MailState shown) {
        state = shown == null ? MailState.WAITING : shown;
    }

    public List<Mail> getMails() {
        return mails;
    }
}
