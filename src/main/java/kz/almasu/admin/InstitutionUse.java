package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submissions;

/** Half-years and reports in which an institution is used, so that no change falsifies them. */
@ApplicationScoped
class InstitutionUse {

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    /** Returns the reports of an institution in all half-years, newest first. */
    List<ReportStatus> reports(Institution institution) {
        return submissions.statuses(institution, periods.all());
    }

    /** Returns the half-years for which the two states of an institution show another name or type, newest first. */
    List<Period> shownDifferently(Institution before, Institution after) {
        return periods.all().stream()
                .filter(period -> !shown(before, period).showsSameAs(shown(after, period)))
                .toList();
    }

    /** Returns the newest received report that was counted with another type than the changed institution has. */
    Optional<Period> countedWithAnotherType(Institution institution, Institution changed) {
        return reports(institution).stream()
                .filter(ReportStatus::isReceived)
                .map(ReportStatus::period)
                .filter(period -> !shown(institution, period)
                        .getType()
                        .equals(shown(changed, period).getType()))
                .findFirst();
    }

    /** Returns the newest report in a half-year that begins on or after this day. */
    Optional<ReportStatus> reportedFrom(LocalDate day, Institution institution) {
        return reports(institution).stream()
                .filter(ReportStatus::hasSubmission)
                .filter(report -> !report.period().getHalfYear().firstDay().isBefore(day))
                .findFirst();
    }

    /** Returns the newest half-year that begins on or after this day and is extended for the institution. */
    Optional<Period> extendedFrom(LocalDate day, Institution institution) {
        return periods.all().stream()
                .filter(period -> period.getExtensions().containsKey(institution.getCode()))
                .filter(period -> !period.getHalfYear().firstDay().isBefore(day))
                .findFirst();
    }

    /** Returns the earliest day of a change that no published half-year shows; empty while nothing is published. */
    Optional<LocalDate> afterPublished() {
        return newestPublished().map(newest -> newest.getHalfYear().firstDay().plusDays(1));
    }

    Optional<Period> newestPublished() {
        return periods.all().stream().filter(Period::isPublished).findFirst();
    }

    private static InstitutionProfile shown(Institution institution, Period period) {
        return institution.profileOn(period.getHalfYear().firstDay());
    }
}
