package kz.almasu.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate OPENS = LocalDate.of(2023, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2023, 7, 15);
    private static final LocalDate CLOSES = LocalDate.of(2023, 7, 31);

    private final Period period = new Period(new HalfYear(2023, 1), OPENS, DUE, CLOSES);

    @ParameterizedTest
    @CsvSource({
        "2023-05-31, PLANNED",
        "2023-06-01, OPEN",
        "2023-07-15, OPEN",
        "2023-07-16, OPEN",
        "2023-07-31, OPEN",
        "2023-08-01, CLOSED",
    })
    void stateFollowsFromTheDates(LocalDate today, PeriodState state) {
        assertThat(period.stateOn(today)).isEqualTo(state);
        assertThat(period.isOpenFor("ENU", today)).isEqualTo(state == PeriodState.OPEN);
    }

    @Test
    void isPublishedOnAnyDay() {
        period.publish();

        assertThat(period.stateOn(OPENS.minusDays(1))).isEqualTo(PeriodState.PUBLISHED);
        assertThat(period.stateOn(OPENS)).isEqualTo(PeriodState.PUBLISHED);
        assertThat(period.isOpenFor("ENU", OPENS)).isFalse();
    }

    @Test
    void extensionKeepsThePeriodOpenForOneInstitution() {
        period.extend("ENU", CLOSES.plusDays(10));

        assertThat(period.closesFor("ENU")).isEqualTo(CLOSES.plusDays(10));
        assertThat(period.closesFor("KAZNU")).isEqualTo(CLOSES);
        assertThat(period.isOpenFor("ENU", CLOSES.plusDays(10))).isTrue();
        assertThat(period.isOpenFor("ENU", CLOSES.plusDays(11))).isFalse();
        assertThat(period.isOpenFor("KAZNU", CLOSES.plusDays(1))).isFalse();
        assertThat(period.stateOn(CLOSES.plusDays(1))).isEqualTo(PeriodState.CLOSED);
        assertThat(period.getExtensions()).isEqualTo(Map.of("ENU", CLOSES.plusDays(10)));
    }

    @Test
    void importedFiguresExcludeReports() {
        period.importFigures();

        assertThat(period.isOpenFor("ENU", OPENS)).isFalse();
        assertThatThrownBy(() -> period.extend("ENU", CLOSES.plusDays(10)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("period.imported"));
        assertThat(period.getExtensions()).isEmpty();
    }

    @Test
    void publishingEndsExtensions() {
        period.extend("ENU", CLOSES.plusDays(10));
        period.publish();

        assertThat(period.isOpenFor("ENU", CLOSES.plusDays(1))).isFalse();
    }

    /** For a correction after publication. */
    @Test
    void extensionReopensAPublishedPeriod() {
        period.publish();
        period.extend("ENU", CLOSES.plusDays(10));

        assertThat(period.isOpenFor("ENU", CLOSES.plusDays(10))).isTrue();
        assertThat(period.isOpenFor("ENU", CLOSES.plusDays(11))).isFalse();
        assertThat(period.isOpenFor("KAZNU", OPENS)).isFalse();
        assertThat(period.stateOn(CLOSES)).isEqualTo(PeriodState.PUBLISHED);
    }

    @Test
    void refusesAnExtensionThatIsNoLater() {
        assertRefused(() -> period.extend("ENU", CLOSES), "period.extension");
        assertRefused(() -> period.extend("ENU", OPENS), "period.extension");
        assertThatThrownBy(() -> period.extend("ENU", OPENS))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason(Language.RU)).contains("31.07.2023"));
        assertThat(period.getExtensions()).isEmpty();
    }

    @Test
    void refusalNamesTheClosingDay() {
        assertThatThrownBy(() -> period.extend("ENU", CLOSES))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason(Language.KK))
                                .isEqualTo("Ұзартылған мерзім кезең жабылатын күннен кейін болуы керек: 31.07.2023."));
    }

    @Test
    void refusesMissingOrUnorderedDates() {
        assertRefused(() -> plan(DUE, OPENS, CLOSES), "period.days");
        assertRefused(() -> plan(OPENS, CLOSES, DUE), "period.days");
        assertRefused(() -> plan(null, DUE, CLOSES), "period.days");
        assertRefused(() -> plan(OPENS, null, CLOSES), "period.days");
        assertRefused(() -> plan(OPENS, DUE, null), "period.days");
    }

    @Test
    void keepsItsDatesIfNewOnesAreRefused() {
        assertRefused(() -> period.reschedule(CLOSES, DUE, OPENS), "period.days");

        assertThat(period.getOpens()).isEqualTo(OPENS);
        assertThat(period.getDue()).isEqualTo(DUE);
        assertThat(period.getCloses()).isEqualTo(CLOSES);
    }

    @Test
    void allowsAllDatesOnOneDay() {
        assertThat(plan(DUE, DUE, DUE).isOpenFor("ENU", DUE)).isTrue();
    }

    @Test
    void laterClosingDayOverridesAnExtension() {
        period.extend("ENU", CLOSES.plusDays(10));
        period.reschedule(OPENS, DUE, CLOSES.plusDays(30));

        assertThat(period.closesFor("ENU")).isEqualTo(CLOSES.plusDays(30));
    }

    private static Period plan(LocalDate opens, LocalDate due, LocalDate closes) {
        return new Period(new HalfYear(2023, 1), opens, due, closes);
    }

    private static void assertRefused(ThrowingCallable action, String name) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.name()).isEqualTo(name);
        });
    }
}
