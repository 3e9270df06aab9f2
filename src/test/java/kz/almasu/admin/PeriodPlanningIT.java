package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PeriodPlanningIT extends AdministrationTestBase {

    private static final LocalDate DAY = LocalDate.of(1995, 1, 1);

    @Inject
    private PeriodPlanning planning;

    @Inject
    private SubmissionEntry entry;

    @Test
    void plansExtendsAndPublishesHalfYears() {
        planning.plan("1995H1", DAY, DAY.plusMonths(6), DAY.plusMonths(7));
        planning.extend("1995H1", "ENU", DAY.plusMonths(8));
        flush();

        assertThat(planning.progress("1995H1").extensions())
                .extracting(PeriodProgress.Extension::until)
                .containsExactly(DAY.plusMonths(8));
        planning.loadPublished("1995H1", bytes("direction,dimension,member,participants\nOUTGOING,total,,139\n"));
        assertThat(planning.publish("1995H1").isPublished()).isTrue();
        assertRefused(() -> planning.reschedule("1995H1", DAY, DAY, DAY), "period.published");
    }

    /** ReportedPeriod half-years are published with their note; a published one is reopened for one institution only. */
    @Test
    void doesNotPublishReportedHalfYearsButReopensThem() {
        assertThat(planning.extend("2023H1", "KTU", LocalDate.of(2999, 1, 1))
                        .isOpenFor("KTU", LocalDate.now(Time.ZONE)))
                .isTrue();
        assertThat(planning.progress("2023H1").period().isOpenFor("SDU", LocalDate.now(Time.ZONE)))
                .isFalse();
        assertRefused(() -> planning.publish("2023H1"), "period.reported");
    }

    /** Figures published before this portal stay as they were published: nobody reports beside them. */
    @Test
    void extendsNoHalfYearWithFiguresPublishedEarlier() throws Exception {
        assertRefused(() -> planning.extend("2022H1", "KTU", LocalDate.of(2999, 1, 1)), "period.imported");
        restartTransaction();

        assertThat(planning.progress("2022H1").extensions()).isEmpty();
        assertRefused(() -> planning.extend("2022H1", null, null), "period.imported");
    }

    @Test
    void nobodyReportsAHalfYearWithFiguresPublishedEarlier() {
        LocalDate today = LocalDate.now();
        planning.plan("1995H1", DAY, today, today.plusDays(1));
        planning.loadPublished("1995H1", bytes("direction,dimension,member,participants\nOUTGOING,total,,139\n"));
        flush();
        actAs("ktu");

        assertThat(entry.status("1995H1").isEditableOn(today)).isFalse();
        assertThat(entry.statuses())
                .extracting(standing -> standing.period().getCode())
                .contains("2023H1")
                .doesNotContain("1995H1", "2022H1");
        assertRefused(() -> entry.editable("1995H1"), "period.imported");
    }

    @Test
    void publishesNoHalfYearWithoutFigures() {
        planning.plan("1995H1", DAY, DAY, DAY);

        assertRefused(() -> planning.publish("1995H1"), "period.noFigures");
    }

    @Test
    void plansAHalfYearOnce() {
        planning.plan("1995H1", DAY, DAY, DAY);

        assertRefused(() -> planning.plan("1995H1", DAY, DAY, DAY), "period.exists");
        assertRefused(() -> planning.plan("1995H3", DAY, DAY, DAY), "period.code");
    }

    @Test
    void loadsPublishedFiguresAllOrNone() {
        planning.plan("1995H1", DAY, DAY, DAY);
        String valid = "direction,dimension,member,participants\nOUTGOING,total,,139\nANY,country,KG,\n";

        assertThat(planning.loadPublished("1995H1", bytes(valid))).isEqualTo(2);
        assertThat(planning.loadPublished("1995H1", bytes(valid))).isEqualTo(2);
        assertThat(planning.progress("1995H1").figures()).isEqualTo(2);
        assertThat(wrongFields(() -> planning.loadPublished("1995H1", bytes(valid + "ANY,country,XX,\n"))))
                .containsExactly("member");
    }

    @Test
    void loadsNoPublishedFiguresIfThereAreSubmissions() {
        byte[] total = bytes("direction,dimension,member,participants\nOUTGOING,total,,139\n");

        assertRefused(() -> planning.loadPublished("2023H1", total), "figures.submissions");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> planning.plan("1995H1", DAY, DAY, DAY), "role");
            assertRefused(() -> planning.publish("2023H1"), "role");
            assertRefused(() -> planning.loadPublished("2022H1", new byte[0]), "role");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
