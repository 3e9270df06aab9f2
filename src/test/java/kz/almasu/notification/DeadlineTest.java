package kz.almasu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.almasu.mail.MailKind;
import kz.almasu.notification.Deadline.Reminder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private final Deadline deadline = new Deadline(LocalDate.of(2027, 1, 15));

    @Test
    void aWeekBeforeIsEarlyEnough() {
        assertThat(deadline.reminderOn(LocalDate.of(2027, 1, 7))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-08, DUE_SOON, 0",
        "2027-01-14, DUE_SOON, 0",
        "2027-01-15, DUE_TODAY, 0",
        "2027-01-16, OVERDUE, 0",
        "2027-01-22, OVERDUE, 0",
        "2027-01-23, OVERDUE, 1",
        "2027-02-06, OVERDUE, 3"
    })
    void remindersFollowTheDeadline(LocalDate today, MailKind kind, long number) {
        assertThat(deadline.reminderOn(today)).isEqualTo(Optional.of(new Reminder(kind, number)));
    }
}
