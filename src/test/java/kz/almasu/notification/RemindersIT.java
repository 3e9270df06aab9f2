package kz.almasu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import javax.naming.InitialContext;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.account.Role;
import kz.almasu.mail.Mail;
import kz.almasu.mail.MailKind;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.submission.Submissions;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server on the demo data, in a transaction that is rolled back. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Reminders reminders;

    @Inject
    private Accounts accounts;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    private UserTransaction transaction;
    private Period period;

    @BeforeEach
    void begin() throws Exception {
        transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        period = periods.get(HalfYear.containing(LocalDate.now(Time.ZONE)).code());
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void onlyThoseWhoHaveNotSubmittedAreReminded() {
        reminders.write(period.getDue().minusDays(3));

        List<String> reminded = mails(MailKind.DUE_SOON).stream()
                .map(mail -> mail.getAccount().getInstitution().getCode())
                .toList();
        List<String> received = submissions.statuses(period).stream()
                .filter(ReportStatus::hasSubmission)
                .filter(status -> State.finished().contains(status.state()))
                .map(status -> status.institution().getCode())
                .toList();
        assertThat(received).isNotEmpty();
        assertThat(reminded).isNotEmpty().doesNotContainAnyElementsOf(received);
    }

    @Test
    void nobodyIsToldTheSameTwice() {
        reminders.write(period.getDue());
        int first = mails(MailKind.DUE_TODAY).size();
        int digests = mails(MailKind.DIGEST).size();
        reminders.write(period.getDue());

        assertThat(mails(MailKind.DUE_TODAY)).hasSize(first).isNotEmpty();
        assertThat(mails(MailKind.DIGEST)).hasSize(digests);
        assertThat(mails(MailKind.OVERDUE)).isEmpty();
    }

    @Test
    void reviewersGetOneDigestADay() {
        List<Account> reviewers = accounts.openIn(Role.REVIEWER);
        int before = mails(MailKind.DIGEST).size();
        reminders.write(period.getDue().plusDays(1));
        reminders.write(period.getDue().plusDays(2));

        List<Mail> digests = mails(MailKind.DIGEST);
        assertThat(digests).hasSize(before + 2 * reviewers.size());
        assertThat(digests.get(digests.size() - 1).getContent())
                .contains("\n\n", period.label(reviewers.get(0).getLanguage()) + ":");
    }

    @Test
    void anExtensionMovesTheDeadline() {
        reminders.write(period.getDue().minusDays(1));
        Mail reminded = mails(MailKind.DUE_SOON).get(0);
        String institution = reminded.getAccount().getInstitution().getCode();
        period.extend(institution, period.getCloses().plusDays(30));
        reminders.write(period.getDue().plusDays(1));

        assertThat(mails(MailKind.OVERDUE))
                .isNotEmpty()
                .noneMatch(mail -> mail.getAccount().getInstitution().getCode().equals(institution));
    }

    private List<Mail> mails(MailKind kind) {
        return entityManager
                .createQuery("select m from Mail m where m.kind = :kind order by m.id", Mail.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
