package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Name;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Institutions that close or merge: who reports afterwards, and the undo. */
@ExtendWith(ArquillianExtension.class)
class InstitutionClosingIT extends AdministrationTestBase {

    private static final HalfYear PRESENT = HalfYear.containing(LocalDate.now(Time.ZONE));
    private static final HalfYear NEXT = PRESENT.next();

    /** Without a report in the present half-year. */
    private static final String CLOSED = "KIMEP";

    @Inject
    private InstitutionClosing closing;

    @Inject
    private InstitutionAdministration administration;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Institutions institutions;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    @Inject
    private SubmissionEntry entry;

    @BeforeEach
    void planTheNextHalfYear() {
        planning.plan(NEXT.code(), PRESENT.firstDay(), NEXT.lastDay(), NEXT.lastDay());
        flush();
    }

    @Test
    void aClosedInstitutionIsExpectedUpToItsLastHalfYear() {
        int before = planning.progress(NEXT.code()).expected();

        closing.close(CLOSED, NEXT.firstDay(), null);
        flush();

        assertThat(expected(PRESENT)).contains(CLOSED);
        assertThat(expected(NEXT)).doesNotContain(CLOSED);
        assertThat(planning.progress(NEXT.code()).expected()).isEqualTo(before - 1);
        actAs(CLOSED.toLowerCase());
        assertThat(entry.status(NEXT.code()).isEditableOn(LocalDate.now(Time.ZONE)))
                .isFalse();
        assertThat(entry.statuses())
                .extracting(status -> status.period().getCode())
                .contains(PRESENT.code())
                .doesNotContain(NEXT.code());
        assertRefused(() -> entry.editable(NEXT.code()), "institution.notExpected");
    }

    @Test
    void oneClosedWithinAHalfYearStillReportsIt() {
        closing.close(CLOSED, NEXT.lastDay(), null);
        flush();

        assertThat(expected(NEXT)).contains(CLOSED);
    }

    @Test
    void showsTheEffectOfAMergeBeforeIt() {
        Institution into = institutions.get("ENU");

        InstitutionClosingEffect effect = closing.preview(CLOSED, NEXT.firstDay(), into);

        assertThat(effect.released()).extracting(Object::toString).containsExactly(NEXT.code());
        assertThat(effect.unfinished()).extracting(Object::toString).containsExactly(PRESENT.code());
        assertThat(effect.accounts()).extracting(Object::toString).containsExactly(CLOSED.toLowerCase());
        assertThat(institutions.get(CLOSED).isClosed()).isFalse();
        assertThat(closing.close(CLOSED, NEXT.firstDay(), into).getMergedInto()).isEqualTo("ENU");
    }

    @Test
    void canBeUndone() {
        closing.close(CLOSED, NEXT.firstDay(), institutions.get("ENU"));
        flush();

        assertThat(closing.reopen(CLOSED).getMergedInto()).isNull();
        flush();
        assertThat(expected(NEXT)).contains(CLOSED);
    }

    @Test
    void isNotUndoneOnceAHalfYearWithoutItIsPublished() {
        closing.close(CLOSED, NEXT.firstDay(), null);
        periods.get(NEXT.code()).publish();
        flush();

        assertRefused(() -> closing.reopen(CLOSED), "institution.publishedWithout");
    }

    @Test
    void isNotUndoneWhileAnotherHasItsName() {
        Institution closed = institutions.get(CLOSED);
        Name name = closed.getCurrent().getName();
        closing.close(CLOSED, NEXT.firstDay(), null);
        administration.change(
                "ENU",
                InstitutionChange.of(
                        NEXT.firstDay(), institutions.get("ENU").getCurrent().getType(), nameEntry(name)));
        flush();

        assertRefused(() -> closing.reopen(CLOSED), "institution.nameTaken");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> closing.preview(CLOSED, NEXT.firstDay(), null), "role");
            assertRefused(() -> closing.close(CLOSED, NEXT.firstDay(), null), "role");
            assertRefused(() -> closing.reopen(CLOSED), "role");
        }
    }

    private List<String> expected(HalfYear halfYear) {
        return submissions.statuses(periods.get(halfYear.code())).stream()
                .filter(ReportStatus::isExpected)
                .map(status -> status.institution().getCode())
                .toList();
    }
}
