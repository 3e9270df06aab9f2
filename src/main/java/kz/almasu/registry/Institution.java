package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Time;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * A Kazakhstani higher education institution. Its code is immutable; its name and legal type change over time, and a
 * half-year is always shown with those valid on its first day. A closed institution keeps its reports and reports no
 * half-year that begins on or after the day of its closing.
 */
@Entity
@Cacheable
@NamedQuery(
        name = "Institution.all",
        query = "select e from Institution e order by e.position",
        hints = @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE))
public class Institution implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    /** The first day of the register: since when its first institutions have existed before that day is not recorded. */
    private static final LocalDate REGISTER_BEGINS = LocalDate.of(2000, 1, 1);

    @Id
    private String code;

    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "institution_profile", joinColumns = @JoinColumn(name = "institution_code"))
    @OrderBy("validFrom")
    private List<InstitutionProfile> profiles = new ArrayList<>();

    @Column(name = "closed_from")
    private LocalDate closedFrom;

    /** A code, because loading the institution itself would take a statement for each merged one. */
    @Column(name = "merged_into_code")
    private String mergedInto;

    protected Institution() {}

    public Institution(String code, int position, InstitutionProfile first) {
        this.code = Objects.requireNonNull(code);
        this.position = position;
        profiles.add(first);
    }

    /** Returns a detached copy, on which a change can be tried. */
    public Institution copy() {
        Institution copy = new Institution(code, position, profiles.get(0));
        profiles.forEach(copy::change);
        copy.closedFrom = closedFrom;
        copy.mergedInto = mergedInto;
        return copy;
    }

    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }

    /** All profiles, oldest first. */
    public List<InstitutionProfile> getProfiles() {
        return List.copyOf(profiles);
    }

    /** Returns the profile valid on this day; before the first one began, the first. */
    public InstitutionProfile profileOn(LocalDate day) {
        InstitutionProfile valid = profiles.get(0);
        for (InstitutionProfile profile : profiles) {
            if (!profile.getValidFrom().isAfter(day)) {
                valid = profile;
            }
        }
        return valid;
    }

    /** The profile valid today. */
    public InstitutionProfile getCurrent() {
        return profileOn(LocalDate.now(Time.ZONE));
    }

    /** The profile valid after all changes entered so far. */
    public InstitutionProfile getLatest() {
        return profiles.get(profiles.size() - 1);
    }

    /** Returns the names that it has on this day or later. */
    public List<Name> namesFrom(LocalDate day) {
        InstitutionProfile valid = profileOn(day);
        return profiles.stream()
                .filter(profile -> profile == valid || profile.getValidFrom().isAfter(day))
                .map(InstitutionProfile::getName)
                .toList();
    }

    /** False while the first day of a change is assumed. */
    public boolean isAllDaysConfirmed() {
        return profiles.stream().allMatch(InstitutionProfile::isDayConfirmed);
    }

    public LocalDate getValidFrom() {
        return profiles.get(0).getValidFrom();
    }

    /** Adds a profile valid from its first day on, replacing one that begins on the same day. */
    public void change(InstitutionProfile profile) {
        profiles.removeIf(other -> other.getValidFrom().equals(profile.getValidFrom()));
        profiles.add(profile);
        profiles.sort((one, other) -> one.getValidFrom().compareTo(other.getValidFrom()));
    }

    /** Removes the profile that begins on this day; false if there is none or it is the first. */
    public boolean withdrawChange(LocalDate from) {
        return profiles.size() > 1
                && !profiles.get(0).getValidFrom().equals(from)
                && profiles.removeIf(profile -> profile.getValidFrom().equals(from));
    }

    /** Closes it from this day on, the first on which it no longer exists; {@code into}, if any, continues it. */
    public void close(LocalDate from, String into) {
        closedFrom = Objects.requireNonNull(from);
        mergedInto = into;
    }

    public void reopen() {
        closedFrom = null;
        mergedInto = null;
    }

    public boolean isClosed() {
        return closedFrom != null;
    }

    /** The first day on which it no longer exists; null if it is not closed. */
    public LocalDate getClosedFrom() {
        return closedFrom;
    }

    /** Code of the institution that continues this one; null if there is none. */
    public String getMergedInto() {
        return mergedInto;
    }

    /** True if it is not closed on this day. */
    public boolean isOpenOn(LocalDate day) {
        return closedFrom == null || closedFrom.isAfter(day);
    }

    /** True if it exists on at least one of these days. */
    public boolean existsBetween(LocalDate first, LocalDate last) {
        boolean begun = !getValidFrom().isAfter(last) || getValidFrom().equals(REGISTER_BEGINS);
        return begun && isOpenOn(first);
    }

    /** The present name. */
    @Override
    public String label(Language language) {
        return getCurrent().getName().label(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Institution institution && Objects.equals(code, institution.code);
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
