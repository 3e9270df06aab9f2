package kz.almasu.intake;

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
class UploadingIT {

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
    private Uploading uploading;

    @Inject
    private SheetDesk desk;

    @Inject
    private SheetWorks works;

    @BeforeEach
    void signIn() {
        caller.actFor(accounts.get("iec"));
        works.forget(new Migrations.Done());
    }

    @Test
    void whatWasStoredIsToldToWhoeverComesBack() {
        assertThat(uploading.upload(PERIOD, "own.csv", SHEET)).isEmpty();
        assertThat(uploading.work(PERIOD)).isEmpty();
        OpenSheet sheet = desk.open(PERIOD).orElseThrow();

        uploading.store(PERIOD, sheet.id(), sheet.changes());

        assertThat(uploading.work(PERIOD)).hasValueSatisfying(work -> {
            assertThat(work.isStored()).isTrue();
            assertThat(work.getFileName()).isEqualTo("own.csv");
            assertThat(work.getAdded() + work.getUnchanged()).isEqualTo(1);
        });
        assertThat(desk.open(PERIOD)).isEmpty();
        assertThatThrownBy(() -> uploading.store(PERIOD, sheet.id(), sheet.changes()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("intake.gone"));
    }

    @Test
    void whileOneIsAtWorkASecondIsRefusedAndAKilledOneIsForgotten() {
        uploading.upload(PERIOD, "own.csv", SHEET);
        OpenSheet sheet = desk.open(PERIOD).orElseThrow();
        works.begin(SheetWork.Kind.STORING, PERIOD, INSTITUTION, "own.csv", "iec");

        assertThat(uploading.work(PERIOD).orElseThrow().isStored()).isFalse();
        assertThatThrownBy(() -> uploading.store(PERIOD, sheet.id(), sheet.changes()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("intake.underWay"));
        assertThatThrownBy(() -> uploading.upload(PERIOD, "other.csv", SHEET)).isInstanceOf(Refusal.class);

        works.forget(new Migrations.Done());

        assertThat(uploading.work(PERIOD)).isEmpty();
        assertThat(desk.waiting(PERIOD)).hasValue("own.csv");
        desk.discard(PERIOD, sheet.id());
    }

    /** What comes to nothing leaves no work behind. */
    @Test
    void aFileThatCannotBeReadIsNoWorkAnyMore() {
        assertThat(uploading.upload(PERIOD, "picture.xlsx", new byte[] {'%', 'P', 'D', 'F'}))
                .hasSize(1);
        assertThat(uploading.work(PERIOD)).isEmpty();
    }
}
