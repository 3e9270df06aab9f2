package kz.almasu.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.almasu.mail.MailKind;

/** The deadline of a report, and what its institution is told as it approaches and passes. */
record Deadline(LocalDate due) {

    private static final int DAYS_BEFORE = 7;

    /** An overdue report is brought to mind once a week. */
    private static final int DAYS_BETWEEN = 7;

    /**
     * A reminder of a deadline.
     *
     * @param number of the reminders of this kind, from 0
     */
    record Reminder(MailKind kind, long number) {}

    /**
     * The reminder of this day; empty if it is too early for one. The same one is due on several days, in case the portal was
     * down on the first.
     */
    Optional<Reminder> reminderOn(LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left > DAYS_BEFORE) {
            return Optional.empty();
        }
        if (left > 0) {
            return Optional.of(new Reminder(MailKind.DUE_SOON, 0));
        }
        return Optional.of(
                left == 0
                        ? new Reminder(MailKind.DUE_TODAY, 0)
                        : new Reminder(MailKind.OVERDUE, (-left - 1) / DAYS_BETWEEN));
    }
}
