package kz.almasu.period;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Refusal;

/**
 * A half-year to be reported. Offices enter from the opening to the closing day (both included); a report is on time
 * until the due day. An extension gives one institution a later closing day. Publishing makes the figures public and
 * ends all extensions; one granted afterwards reopens the period for that institution alone, for a correction. A
 * half-year whose figures were published before this portal accepts no reports.
 */
@Entity
@Cacheable
public class Period implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private LocalDate opens;
    private LocalDate due;
    private LocalDate closes;
    private boolean published;

    @Column(name = "figures_imported")
    private boolean figuresImported;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "period_extension", joinColumns = @JoinColumn(name = "period_code"))
    @MapKeyColumn(name = "institution_code")
    @Column(name = "closes")
    private Map<String, LocalDate> extensions = new HashMap<>();

    protected Period() {}

    /** @throws Refusal invalid, unless opens ≤ due ≤ closes */
    public Period(HalfYear halfYear, LocalDate opens, LocalDate due, LocalDate closes) {
        this.code = halfYear.code();
        setDates(opens, due, closes);
    }

    /**
     * Returns a period with the usual dates: open from the first day, due half a month and closed one month after the
     * last.
     */
    public static Period withDefaultDates(HalfYear halfYear) {
        LocalDate end = halfYear.lastDay();
        return new Period(halfYear, halfYear.firstDay(), end.plusDays(15), end.plusDays(31));
    }

    /** @throws Refusal invalid, unless opens ≤ due ≤ closes */
    public void reschedule(LocalDate opens, LocalDate due, LocalDate closes) {
        setDates(opens, due, closes);
    }

    private void setDates(LocalDate opens, LocalDate due, LocalDate closes) {
        if (opens == null || due == null || closes == null || opens.isAfter(due) || due.isAfter(closes)) {
            throw Refusal.invalid("period.days");
        }
        this.opens = opens;
        this.due = due;
        this.closes = closes;
    }

    /** Marks the figures as published before this portal, which ends reporting. */
    public void importFigures() {
        figuresImported = true;
    }

    /** @throws Refusal conflict, if the figures were published before this portal */
    public void requireReports() {
        if (figuresImported) {
            throw Refusal.conflict("period.imported", this);
        }
    }

    /** Extends the period for one institution until this day. @throws Refusal as {@link #requireReports} */
    public void extend(String institutionCode, LocalDate until) {
        requireReports();
        if (!Objects.requireNonNull(until).isAfter(closes)) {
            throw Refusal.invalid("period.extension", closes);
        }
        extensions.put(institutionCode, until);
    }

    public void withdrawExtension(String institutionCode) {
        extensions.remove(institutionCode);
    }

    /** Makes the figures public and ends all extensions. */
    public void publish() {
        published = true;
        extensions.clear();
    }

    public PeriodState stateOn(LocalDate today) {
        if (published) {
            return PeriodState.PUBLISHED;
        }
        if (today.isBefore(opens)) {
            return PeriodState.PLANNED;
        }
        return today.isAfter(closes) ? PeriodState.CLOSED : PeriodState.OPEN;
    }

    /** True if this institution can enter and submit on this day. */
    public boolean isOpenFor(String institutionCode, LocalDate today) {
        boolean late = published && !extensions.containsKey(institutionCode);
        return !figuresImported && !late && !today.isBefore(opens) && !today.isAfter(closesFor(institutionCode));
    }

    /**
     * The last day on which this institution can enter and submit: its extension, unless the general closing day is
     * later.
     */
    public LocalDate closesFor(String institutionCode) {
        LocalDate extended = extensions.getOrDefault(institutionCode, closes);
        return extended.isAfter(closes) ? extended : closes;
    }

    public HalfYear getHalfYear() {
        return HalfYear.parse(code).orElseThrow();
    }

    public String getCode() {
        return code;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean hasImportedFigures() {
        return figuresImported;
    }

    public int getVersion() {
        return version;
    }

    /** Closing days of extensions, by institution code. */
    public Map<String, LocalDate> getExtensions() {
        return Map.copyOf(extensions);
    }

    @Override
    public String label(Language language) {
        return getHalfYear().label(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && Objects.equals(code, period.code);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
