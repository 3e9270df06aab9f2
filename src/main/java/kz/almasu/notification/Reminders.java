package kz.almasu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.account.Role;
import kz.almasu.mail.MailKind;
import kz.almasu.mail.Outbox;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submissions;

/** Writes the mail of a day: to institutions about their deadlines, to reviewers about what waits. */
@ApplicationScoped
@Transactional
public class Reminders {

    @Inject
    private Accounts accounts;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    @Inject
    private Outbox outbox;

    /** Writes what has not been written yet; on the second call of a day, nothing. */
    public void write(LocalDate today) {
        if (!outbox.isOpen()) {
            return;
        }
        List<PeriodDigest> digests = periods.all().stream()
                .filter(period -> !period.hasImportedFigures() && !today.isBefore(period.getOpens()))
                .filter(period ->
                        !period.isPublished() || !period.getExtensions().isEmpty())
                .map(period -> new PeriodDigest(period, submissions.statuses(period), today))
                .toList();
        List<Account> all = accounts.all();
        digests.forEach(digest -> digest.open().forEach(status -> remind(status, all, today)));
        long waiting = digests.stream().mapToLong(PeriodDigest::waiting).sum();
        if (waiting > 0) {
            outbox.addOnce(
                    digestLetter(digests, waiting, today),
                    all.stream()
                            .filter(account -> account.getRole() == Role.REVIEWER)
                            .toList());
        }
    }

    private void remind(ReportStatus status, List<Account> all, LocalDate today) {
        LocalDate due = due(status);
        new Deadline(due)
                .reminderOn(today)
                .ifPresent(reminder -> outbox.addOnce(
                        letter(reminder, status, due),
                        all.stream()
                                .filter(account -> status.institution().equals(account.getInstitution()))
                                .toList()));
    }

    private static Outbox.Letter letter(Deadline.Reminder reminder, ReportStatus status, LocalDate due) {
        String period = status.period().getCode();
        return new Outbox.Letter(
                reminder.kind(),
                reminder.kind() + " " + period + " " + due + " " + reminder.number(),
                "/office/submission.xhtml?period=" + period,
                null,
                status.institution(),
                status.period(),
                due);
    }

    private static Outbox.Letter digestLetter(List<PeriodDigest> digests, long waiting, LocalDate today) {
        return new Outbox.Letter(
                MailKind.DIGEST,
                "DIGEST " + today,
                "/review/queue.xhtml",
                language -> PeriodDigest.text(digests, language),
                waiting);
    }

    /** The end of the institution's extension, or else the due day of all. */
    private static LocalDate due(ReportStatus status) {
        Period period = status.period();
        String institution = status.institution().getCode();
        return period.getExtensions().containsKey(institution) ? period.closesFor(institution) : period.getDue();
    }
}
