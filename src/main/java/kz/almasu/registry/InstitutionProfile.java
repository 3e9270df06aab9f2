package kz.almasu.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

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

    protected InstitutionProfile() {}

    public InstitutionProfile(LocalDate validFrom, InstitutionType type, Name name) {
        this.validFrom = Objects.requireNonNull(validFrom);
        this.type = Objects.requireNonNull(type);
        this.name = Objects.requireNonNull(name);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public InstitutionType getType() {
        return type;
    }

    public Name getName() {
        return name;
    }
}
