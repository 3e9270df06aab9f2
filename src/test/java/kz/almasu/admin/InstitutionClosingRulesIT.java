package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.almasu.account.Role;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused when an institution closes or merges. */
@ExtendWith(ArquillianExtension.class)
class InstitutionClosingRulesIT extends AdministrationTestBase {

    private static final HalfYear PRESENT = HalfYear.containing(LocalDate.now(Time.ZONE));
    private static final HalfYear NEXT = PRESENT.next();

    /** Without a report in the present half-year. */
    private static final String CLOSED = "KIMEP";

    @Inject
    private InstitutionClosing closing;

    @Inject
    private InstitutionAdministration administration;

    @Inject
    private AccountAdministration accountAdministration;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Institutions institutions;

    @BeforeEach
    void planTheNextHalfYear() {
        planning.plan(NEXT.code(), PRESENT.firstDay(), NEXT.lastDay(), NEXT.lastDay());
        flush();
    }

    @Test
    void refusesImpossibleDaysAndInstitutions() throws Exception {
        Institution self = institutions.get(CLOSED);

        assertWrong("from", null, null);
        assertWrong("from", LocalDate.of(1999, 1, 1), null);
        assertWrong("from", LocalDate.of(2023, 1, 1), null);
        assertWrong("into", NEXT.firstDay(), self);
        closing.close("TURAN", NEXT.firstDay(), null);
        assertWrong("into", NEXT.firstDay(), institutions.get("TURAN"));
    }

    private void assertWrong(String field, LocalDate from, Institution into) throws Exception {
        assertThat(wrongFields(() -> closing.close(CLOSED, from, into))).containsExactly(field);
        restartTransaction();
    }

    @Test
    void refusesWhatWouldLoseAChangeMadeLater() {
        administration.change(
                CLOSED,
                InstitutionChange.of(
                        NEXT.lastDay(), institutions.get(CLOSED).getCurrent().getType(), nameEntry("A")));

        assertThat(wrongFields(() -> closing.close(CLOSED, NEXT.firstDay(), null)))
                .containsExactly("from");
    }

    @Test
    void refusesToCloseWhatIsInUse() throws Exception {
        assertRefused(() -> closing.close("ENU", PRESENT.firstDay(), null), "institution.reported");
        restartTransaction();
        planTheNextHalfYear();
        planning.extend(NEXT.code(), CLOSED, NEXT.lastDay().plusDays(1));
        flush();
        assertRefused(() -> closing.close(CLOSED, NEXT.firstDay(), null), "institution.extended");
        restartTransaction();
        closing.close(CLOSED, NEXT.lastDay(), institutions.get("ENU"));
        flush();
        assertRefused(() -> closing.close("ENU", NEXT.firstDay(), null), "institution.continues");
    }

    @Test
    void refusesWhatNeedsAnOpenInstitution() throws Exception {
        closing.close(CLOSED, NEXT.firstDay(), null);
        flush();

        assertRefused(() -> closing.close(CLOSED, NEXT.lastDay(), null), "institution.closed");
        restartTransaction();
        assertRefused(() -> closing.reopen(CLOSED), "institution.notClosed");
        restartTransaction();
        planTheNextHalfYear();
        closing.close(CLOSED, NEXT.firstDay(), null);
        assertRefused(
                () -> planning.extend(NEXT.code(), CLOSED, NEXT.lastDay().plusDays(1)), "institution.notExpected");
    }

    @Test
    void opensNoAccountForAClosedInstitution() {
        closing.close(CLOSED, PRESENT.firstDay(), null);

        assertThat(wrongFields(() -> accountAdministration.open("late", Role.OFFICE, institutions.get(CLOSED))))
                .containsExactly("institution");
    }
}
