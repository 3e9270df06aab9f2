package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
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
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * A Kazakhstani higher education institution. Its code is immutable; its name and legal type change over time, and a
 * half-year is always shown with those valid on its first day.
 */
@Entity
@Cacheable
@NamedQuery(
        name = "Institution.all",
        query = "select e from Institution e order by e.position",
        hints = @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE))
public class Institution implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "institution_profile", joinColumns = @JoinColumn(name = "institution_code"))
    @OrderBy("validFrom")
    private List<InstitutionProfile> profiles = new ArrayList<>();

    protected Institution() {}

    public Institution(String code, int position, InstitutionProfile first) {
        this.code = Objects.requireNonNull(code);
        this.position = position;
        profiles.add(first);
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

    public InstitutionProfile getCurrent() {
        return profiles.get(profiles.size() - 1);
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
