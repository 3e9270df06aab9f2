package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.figures.PublishedFigures;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.State;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Refusal;
import kz.almasu.system.Sha256;

/**
 * Plans half-years, changes their dates, grants extensions to single institutions, and publishes half-years for which
 * only earlier published figures exist. Reported half-years are published with their note, by reviewers.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class PeriodPlanning {

    @Inject
    private AuditLog auditLog;

    @Inject
    private Periods periods;

    @Inject
    private Institutions institutions;

    @Inject
    private Submissions submissions;

    @Inject
    private PublishedFigures publishedFigures;

    @Inject
    private Clock clock;

    /** Returns the progress of all half-years, newest first. */
    public List<PeriodProgress> overview() {
        Map<Period, Map<State, Long>> counts = submissions.countByState();
        return periods.all().stream()
                .map(period -> progress(period, counts.getOrDefault(period, Map.of())))
                .toList();
    }

    public PeriodProgress progress(String code) {
        Period period = periods.get(code);
        return progress(period, submissions.countByState().getOrDefault(period, Map.of()));
    }

    /** Returns the half-year after the newest planned one. */
    public HalfYear next() {
        return periods.all().stream()
                .findFirst()
                .map(newest -> newest.getHalfYear().next())
                .orElseGet(() -> HalfYear.containing(LocalDate.now(clock)));
    }

    /**
     * Plans a half-year.
     *
     * @throws Refusal invalid, if the code is no half-year or the days are out of order; conflict, if it is planned
     *     already
     */
    public Period plan(String code, LocalDate opens, LocalDate due, LocalDate closes) {
        HalfYear halfYear =
                HalfYear.parse(code).orElseThrow(() -> Refusal.invalid("period.code", Objects.toString(code, "")));
        Period period = new Period(halfYear, opens, due, closes);
        periods.add(period);
        auditLog.record(AuditKind.PERIOD_PLANNED, new AuditChange(period.getCode(), null, dates(period)));
        return period;
    }

    /**
     * Changes the dates of a half-year.
     *
     * @throws Refusal invalid, if they are out of order; conflict, if it is published
     */
    public Period reschedule(String code, LocalDate opens, LocalDate due, LocalDate closes) {
        Period period = unpublished(code);
        String before = dates(period);
        period.reschedule(opens, due, closes);
        auditLog.record(AuditKind.PERIOD_RESCHEDULED, new AuditChange(code, before, dates(period)));
        return period;
    }

    /**
     * Keeps a half-year open for one institution; reopens it, if it is published and needs a correction.
     *
     * @throws Refusal invalid, if the day is no later than for all; conflict, if the figures were published before this portal
     */
    public Period extend(String code, String institution, LocalDate until) {
        Period period = periods.get(code);
        period.requireReports();
        new FormValidation()
                .required("institution", institution)
                .required("until", until)
                .check(
                        until == null || until.isAfter(period.getCloses()),
                        "ENDS_AFTER_IT_CLOSES",
                        "until",
                        until,
                        period.getCloses())
                .throwIfInvalid();
        submissions.requireExpected(period, institutions.get(institution));
        String before = extension(period, institution);
        period.extend(institution, until);
        auditLog.record(AuditKind.PERIOD_EXTENDED, new AuditChange(code + " " + institution, before, until.toString()));
        return period;
    }

    /** Withdraws the extension of an institution. */
    public Period withdrawExtension(String code, String institution) {
        Period period = periods.get(code);
        String before = extension(period, institution);
        period.withdrawExtension(institution);
        auditLog.record(AuditKind.EXTENSION_WITHDRAWN, new AuditChange(code + " " + institution, before, null));
        return period;
    }

    /**
     * Publishes figures that predate the portal.
     *
     * @throws Refusal conflict, if there are none or the half-year was reported here
     */
    public Period publish(String code) {
        Period period = periods.get(code);
        if (progress(code).isReported()) {
            throw Refusal.conflict("period.reported", period);
        }
        if (publishedFigures.count(period) == 0) {
            throw Refusal.conflict("period.noFigures", period);
        }
        period.publish();
        auditLog.record(AuditKind.PERIOD_PUBLISHED, AuditChange.of(code));
        return period;
    }

    /** Validates a file of earlier published figures; empty if it can be loaded. */
    public List<Finding> findings(byte[] csv) {
        return publishedFigures.findings(csv);
    }

    /**
     * Loads earlier published figures of a half-year, replacing those loaded before.
     *
     * @return their number
     * @throws Refusal conflict, if the half-year has submissions; invalid, with every wrong row
     */
    public int loadPublished(String code, byte[] csv) {
        int loaded = publishedFigures.load(periods.get(code), csv);
        auditLog.record(AuditKind.FIGURES_LOADED, new AuditChange(code, null, loaded + " " + Sha256.of(csv)));
        return loaded;
    }

    private static String dates(Period period) {
        return period.getOpens() + " " + period.getDue() + " " + period.getCloses();
    }

    private static String extension(Period period, String institution) {
        return Objects.toString(period.getExtensions().get(institution), null);
    }

    private Period unpublished(String code) {
        Period period = periods.get(code);
        if (period.isPublished()) {
            throw Refusal.conflict("period.published", period);
        }
        return period;
    }

    private PeriodProgress progress(Period period, Map<State, Long> counts) {
        Map<String, LocalDate> until = period.getExtensions();
        return new PeriodProgress(
                period,
                counts,
                submissions.countExpected(period),
                counts.isEmpty() ? publishedFigures.count(period) : 0,
                institutions.all().stream()
                        .filter(institution -> until.containsKey(institution.getCode()))
                        .map(institution -> new PeriodProgress.Extension(institution, until.get(institution.getCode())))
                        .toList());
    }
}
