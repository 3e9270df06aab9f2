package kz.almasu.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import kz.almasu.system.Language;

/** Name and type of an institution, valid from a day on until the next profile begins. */
@Embeddable
public class InstitutionProfile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @ManyToOne
    private InstitutionType type;

    @Embedded
    private Name name;

    @Column(name = "day_confirmed")
    private boolean dayConfirmed = true;

    protected InstitutionProfile() {}

    /** A profile whose first day is confirmed. */
    public InstitutionProfile(LocalDate validFrom, InstitutionType type, Name name) {
        this(validFrom, type, name, true);
    }

    public InstitutionProfile(LocalDate validFrom, InstitutionType type, Name name, boolean dayConfirmed) {
        this.dayConfirmed = dayConfirmed;
        this.validFrom = Objects.requireNonNull(validFrom);
        this.type = Objects.requireNonNull(type);
        this.name = Objects.requireNonNull(name);
    }

    /** True if both show the same type and name, whatever their days. */
    public boolean showsSameAs(InstitutionProfile other) {
        return type.equals(other.type)
                && Arrays.stream(Language.values())
                        .allMatch(language -> name.label(language).equals(other.name.label(language)));
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** False while the first day is assumed and has to be confirmed. */
    public boolean isDayConfirmed() {
        return dayConfirmed;
    }

    public InstitutionType getType() {
        return type;
    }

    public Name getName() {
        return name;
    }
}
