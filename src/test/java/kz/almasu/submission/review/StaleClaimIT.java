package kz.almasu.submission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Periods;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A claim whose reviewer no longer works on the report can be taken over. */
@ExtendWith(ArquillianExtension.class)
class StaleClaimIT {

    private static final String PERIOD =
            HalfYear.containing(LocalDate.now(Time.ZONE)).code();
    private static final String INSTITUTION = "KAZNMU";

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private ReviewClaiming claiming;

    @Inject
    private Periods periods;

    @Inject
    private ReviewDesk desk;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void isShownAsStaleAndTakenOver() throws Exception {
        caller.authenticateAs(accounts.get("reviewer"));
        claiming.claim(PERIOD, INSTITUTION);
        assertThat(shown().stale()).isFalse();
        caller.authenticateAs(accounts.get("reviewer2"));
        assertThatThrownBy(() -> claiming.claim(PERIOD, INSTITUTION))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("claim.taken"));

        leaveAlone(ReviewClaim.STALE_AFTER.plusMinutes(1));
        assertThat(shown().login()).isEqualTo("reviewer");
        assertThat(shown().stale()).isTrue();
        assertThat(claiming.claim(PERIOD, INSTITUTION).login()).isEqualTo("reviewer2");
        assertThat(shown().login()).isEqualTo("reviewer2");
        assertThat(shown().stale()).isFalse();

        claiming.release(PERIOD, INSTITUTION);
        assertThat(shown()).isNull();
    }

    private ReportClaim shown() {
        return desk.queue(periods.get(PERIOD)).reports().stream()
                .filter(report -> report.status().institution().getCode().equals(INSTITUTION))
                .findFirst()
                .orElseThrow()
                .claim();
    }

    private void leaveAlone(Duration time) throws Exception {
        transaction.begin();
        entityManager
                .createQuery("update ReviewClaim c set c.activeAt = :then")
                .setParameter("then", Instant.now().minus(time))
                .executeUpdate();
        transaction.commit();
    }
}
