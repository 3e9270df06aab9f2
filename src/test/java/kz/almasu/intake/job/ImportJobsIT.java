package kz.almasu.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.intake.ImportOptions;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Import jobs: one at a time, visible while running, forgotten if their server was stopped. */
@ExtendWith(ArquillianExtension.class)
class ImportJobsIT {

    private static final HalfYear CURRENT = HalfYear.containing(LocalDate.now(Time.ZONE));
    private static final String PERIOD = CURRENT.code();
    private static final String INSTITUTION = "IEC";
    private static final byte[] SHEET = String.join(
                    "",
                    "direction,family_name,given_name,degree,field,format,programme,country,foreign_institution,start_date,end_date\n",
                    "OUTGOING,Кенжебаева,Мадина,PHD,04,OFFLINE,ERASMUS_PLUS,DE,Leipzig University,",
                    CURRENT.firstDay().plusDays(3) + "," + CURRENT.firstDay().plusDays(12))
            .getBytes(StandardCharsets.UTF_8);

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private ImportJobRunner runner;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private ImportJobs importJobs;

    @PersistenceContext
    private EntityManager entityManager;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void signIn() {
        caller.authenticateAs(accounts.get("iec"));
        importJobs.discardUnfinished(PERIOD, INSTITUTION);
    }

    @Test
    void showsTheResultOfACompletedImport() {
        assertThat(runner.upload(PERIOD, "own.csv", SHEET)).isEmpty();
        assertThat(runner.job(PERIOD)).isEmpty();
        PendingImport sheet = pendingImports.load(PERIOD).orElseThrow();

        runner.save(PERIOD, sheet.id(), ImportOptions.COMPLETE, sheet.changes());

        assertThat(runner.job(PERIOD)).hasValueSatisfying(job -> {
            assertThat(job.isCompleted()).isTrue();
            assertThat(job.getFileName()).isEqualTo("own.csv");
            assertThat(job.getAdded() + job.getUnchanged()).isEqualTo(1);
        });
        assertThat(pendingImports.load(PERIOD)).isEmpty();
        assertThatThrownBy(() -> runner.save(PERIOD, sheet.id(), ImportOptions.COMPLETE, sheet.changes()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("intake.gone"));
    }

    @Test
    void refusesASecondJobAsLongAsTheServerOfTheFirstRuns() throws Exception {
        runner.upload(PERIOD, "own.csv", SHEET);
        PendingImport sheet = pendingImports.load(PERIOD).orElseThrow();
        importJobs.start(ImportJob.JobType.STORING, PERIOD, INSTITUTION, "own.csv", "iec");

        assertThat(runner.job(PERIOD).orElseThrow().isCompleted()).isFalse();
        assertThatThrownBy(() -> runner.save(PERIOD, sheet.id(), ImportOptions.COMPLETE, sheet.changes()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("intake.underWay"));
        assertThatThrownBy(() -> runner.upload(PERIOD, "other.csv", SHEET)).isInstanceOf(Refusal.class);

        endTheServerOfTheJob();

        assertThat(runner.job(PERIOD)).isEmpty();
        assertThat(pendingImports.pendingFileName(PERIOD)).hasValue("own.csv");
        pendingImports.discard(PERIOD, sheet.id());
    }

    /** As if another server had run it and died. */
    private void endTheServerOfTheJob() throws Exception {
        transaction.begin();
        entityManager
                .createQuery("update ImportJob j set j.server = 'dead' where j.institution = '" + INSTITUTION + "'")
                .executeUpdate();
        transaction.commit();
    }

    /** A failed job is deleted. */
    @Test
    void keepsNoJobForAnUnreadableFile() {
        assertThat(runner.upload(PERIOD, "picture.xlsx", new byte[] {'%', 'P', 'D', 'F'}))
                .hasSize(1);
        assertThat(runner.job(PERIOD)).isEmpty();
    }
}
