package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.almasu.account.Accounts;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;

/**
 * Closes institutions from a day on, merges them into others, and undoes it. What was reported stays with the institution
 * that reported it.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class InstitutionClosing {

    @Inject
    private AuditLog auditLog;

    @Inject
    private Institutions institutions;

    @Inject
    private InstitutionUse use;

    @Inject
    private Accounts accounts;

    /**
     * Returns what closing an institution will change, without closing it.
     *
     * @param into the institution that continues it; null for none
     * @throws Refusal as {@link #close} does
     */
    public InstitutionClosingEffect preview(String code, LocalDate from, Institution into) {
        Institution institution = institutions.get(code);
        check(institution, from, into);
        Institution closed = institution.copy();
        closed.close(from, null);
        List<ReportStatus> reports = use.reports(institution);
        return new InstitutionClosingEffect(
                institution,
                from,
                into,
                periods(reports, report -> report.isExpected() && !ReportStatus.isExpected(closed, report.period())),
                periods(reports, report -> isUnfinished(report) && ReportStatus.isExpected(closed, report.period())),
                periods(reports, report -> report.state() == State.APPROVED).size(),
                accounts.openOf(institution));
    }

    /**
     * Closes an institution: its report is expected up to the half-year of its last day.
     *
     * @param from the first day on which it no longer exists
     * @param into the institution that continues it; null for none
     * @throws Refusal invalid, with one finding per field; conflict, if it is closed already or used after that day
     */
    public Institution close(String code, LocalDate from, Institution into) {
        Institution institution = institutions.getForUpdate(code);
        check(institution, from, into);
        institution.close(from, into == null ? null : into.getCode());
        auditLog.record(
                into == null ? AuditKind.INSTITUTION_CLOSED : AuditKind.INSTITUTION_MERGED,
                new AuditChange(code, "OPEN", described(institution)));
        return institution;
    }

    /**
     * Undoes a closing or merge.
     *
     * @throws Refusal conflict, if it is not closed, a half-year without it is published, or its name is taken
     */
    public Institution reopen(String code) {
        Institution institution = institutions.getForUpdate(code);
        if (!institution.isClosed()) {
            throw Refusal.conflict("institution.notClosed");
        }
        LocalDate from = institution.getClosedFrom();
        use.newestPublished()
                .filter(period -> !period.getHalfYear().firstDay().isBefore(from))
                .ifPresent(period -> {
                    throw Refusal.conflict("institution.publishedWithout", period);
                });
        others(institution)
                .filter(other -> other.isOpenOn(from) && shareName(other, institution, from))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("institution.nameTaken", other);
                });
        String before = described(institution);
        institution.reopen();
        auditLog.record(AuditKind.INSTITUTION_REOPENED, new AuditChange(code, before, "OPEN"));
        return institution;
    }

    private void check(Institution institution, LocalDate from, Institution into) {
        InstitutionClosingRules.check(institution, from, into, use.afterPublished());
        requireUnused(institution, from);
    }

    private void requireUnused(Institution institution, LocalDate from) {
        use.reportedFrom(from, institution).ifPresent(report -> {
            throw Refusal.conflict(
                    "institution.reported", report.period(), Time.format(dayAfterStart(report.period())));
        });
        use.extendedFrom(from, institution).ifPresent(period -> {
            throw Refusal.conflict("institution.extended", period);
        });
        others(institution)
                .filter(other -> institution.getCode().equals(other.getMergedInto())
                        && !other.getClosedFrom().isBefore(from))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("institution.continues", other, Time.format(other.getClosedFrom()));
                });
    }

    private Stream<Institution> others(Institution institution) {
        return institutions.all().stream().filter(other -> !other.equals(institution));
    }

    private static boolean shareName(Institution one, Institution other, LocalDate from) {
        return one.namesFrom(from).stream()
                .anyMatch(name -> other.namesFrom(from).stream().anyMatch(name::sharesLabelWith));
    }

    /** True if the office can or must still work on the report. */
    private static boolean isUnfinished(ReportStatus report) {
        return report.hasSubmission()
                ? report.state() != State.APPROVED
                : !report.period().isPublished() && !report.period().hasImportedFigures();
    }

    private static List<Period> periods(List<ReportStatus> reports, Predicate<ReportStatus> condition) {
        return reports.stream().filter(condition).map(ReportStatus::period).toList();
    }

    private static LocalDate dayAfterStart(Period period) {
        return period.getHalfYear().firstDay().plusDays(1);
    }

    private static String described(Institution institution) {
        String closed = "CLOSED " + institution.getClosedFrom();
        return institution.getMergedInto() == null ? closed : closed + " " + institution.getMergedInto();
    }
}
