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
import kz.almasu.figures.PublishedFigures;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.State;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Refusal;

/**
 * Plans half-years, moves their days, extends one for an institution; and publishes the figures of a half-year that was
 * never reported here. One that was is published with its note, by reviewers.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class PeriodPlanning {

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

    /** How far every half-year has come, the newest first. */
    public List<PeriodProgress> overview() {
        Map<Period, Map<State, Long>> tally = submissions.countByState();
        return periods.all().stream()
                .map(period -> progress(period, tally.getOrDefault(period, Map.of())))
                .toList();
    }

    /** How far this one has come. */
    public PeriodProgress progress(String code) {
        Period period = periods.get(code);
        return progress(period, submissions.countByState().getOrDefault(period, Map.of()));
    }

    /** The half-year that is to be planned next: the one after the newest. */
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
     */
    public Period plan(String code, LocalDate opens, LocalDate due, LocalDate closes) {
        HalfYear halfYear =
                HalfYear.parse(code).orElseThrow(() -> Refusal.invalid("period.code", Objects.toString(code, "")));
        Period period = new Period(halfYear, opens, due, closes);
        periods.add(period);
        return period;
    }

    /** Moves its days. @throws Refusal invalid, if they are out of order; conflict, if it is published */
    public Period reschedule(String code, LocalDate opens, LocalDate due, LocalDate closes) {
        Period period = unpublished(code);
        period.reschedule(opens, due, closes);
        return period;
    }

    /**
     * Keeps it open for one institution; opens it anew, if it is published and needs a correction.
     *
     * @throws Refusal invalid, if that is no later than for all; conflict, if its figures were published before this portal
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
        period.extend(institutions.get(institution).getCode(), until);
        return period;
    }

    /** From now on it closes for this institution when it closes for all. */
    public Period withdrawExtension(String code, String institution) {
        Period period = periods.get(code);
        period.withdrawExtension(institution);
        return period;
    }

    /**
     * Makes the figures public that were published before this portal.
     *
     * @throws Refusal conflict, if it has none or was reported here
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
        return period;
    }

    /** What is wrong with a file of earlier published figures; nothing, if it can be loaded. */
    public List<Finding> findings(byte[] csv) {
        return publishedFigures.findings(csv);
    }

    /**
     * Loads the figures that were published for a half-year before this portal, in the place of those loaded earlier.
     *
     * @return how many there are
     * @throws Refusal conflict, if the half-year has submissions of its own; invalid, with every wrong row
     */
    public int loadPublished(String code, byte[] csv) {
        return publishedFigures.load(periods.get(code), csv);
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
                institutions.all().size(),
                counts.isEmpty() ? publishedFigures.count(period) : 0,
                institutions.all().stream()
                        .filter(institution -> until.containsKey(institution.getCode()))
                        .map(institution -> new PeriodProgress.Extension(institution, until.get(institution.getCode())))
                        .toList());
    }
}
