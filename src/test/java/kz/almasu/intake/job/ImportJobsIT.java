package kz.almasu.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.almasu.account.Accounts;
import kz.almasu.account.Caller;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Migrations;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long work on a sheet: one at a time, seen while it goes on, and forgotten when the server was killed over it. */
@ExtendWith(ArquillianExtension.class)
class ImportJobsIT {

    private static final HalfYear PRESENT = HalfYear.containing(LocalDate.now(Time.ZONE));
    private static final String PERIOD = PRESENT.code();
    private static final String INSTITUTION = "IEC";
    private static final byte[] SHEET = String.join(
                    "",
                    "direction,family_name,given_name,degree,field,format,programme,country,foreign_institution,start_date,end_date\n",
                    "OUTGOING,Кенжебаева,Мадина,PHD,04,OFFLINE,ERASMUS_PLUS,DE,Leipzig University,",
                    PRESENT.firstDay().plusDays(3) + "," + PRESENT.firstDay().plusDays(12))
            .getBytes(StandardCharsets.UTF_8);

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private ImportJobRunner uploading;

    @Inject
    private PendingImports desk;

    @Inject
    private ImportJobs works;

    @BeforeEach
    void signIn() {
        caller.authenticateAs(accounts.get("iec"));
        works.deleteUnfinished(new Migrations.Done());
    }

    @Test
    void whatWasStoredIsToldToWhoeverComesBack() {
        assertThat(uploading.upload(PERIOD, "own.csv", SHEET)).isEmpty();
        assertThat(uploading.job(PERIOD)).isEmpty();
        PendingImport sheet = desk.load(PERIOD).orElseThrow();

        uploading.save(PERIOD, sheet.id(), sheet.changes());

        assertThat(uploading.job(PERIOD)).hasValueSatisfying(work -> {
            assertThat(work.isCompleted()).isTrue();
            assertThat(work.getFileName()).isEqualTo("own.csv");
            assertThat(work.getAdded() + work.getUnchanged()).isEqualTo(1);
        });
        assertThat(desk.load(PERIOD)).isEmpty();
        assertThatThrownBy(() -> uploading.save(PERIOD, sheet.id(), sheet.changes()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("intake.gone"));
    }

    @Test
    void whileOneIsAtWorkASecondIsRefusedAndAKilledOneIsForgotten() {
        uploading.upload(PERIOD, "own.csv", SHEET);
        PendingImport sheet = desk.load(PERIOD).orElseThrow();
        works.start(ImportJob.JobType.STORING, PERIOD, INSTITUTION, "own.csv", "iec");

        assertThat(uploading.job(PERIOD).orElseThrow().isCompleted()).isFalse();
        assertThatThrownBy(() -> uploading.save(PERIOD, sheet.id(), sheet.changes()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("intake.underWay"));
        assertThatThrownBy(() -> uploading.upload(PERIOD, "other.csv", SHEET)).isInstanceOf(Refusal.class);

        works.deleteUnfinished(new Migrations.Done());

        assertThat(uploading.job(PERIOD)).isEmpty();
        assertThat(desk.pendingFileName(PERIOD)).hasValue("own.csv");
        desk.discard(PERIOD, sheet.id());
    }

    /** What comes to nothing leaves no work behind. */
    @Test
    void aFileThatCannotBeReadIsNoWorkAnyMore() {
        assertThat(uploading.upload(PERIOD, "picture.xlsx", new byte[] {'%', 'P', 'D', 'F'}))
                .hasSize(1);
        assertThat(uploading.job(PERIOD)).isEmpty();
    }
}
