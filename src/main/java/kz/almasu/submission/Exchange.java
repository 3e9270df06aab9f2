package kz.almasu.submission;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;

/** What is known of a participant's exchange: as what, within what, where and when. */
@MappedSuperclass
public abstract class Exchange implements Serializable {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    private Degree degree;

    @ManyToOne(fetch = FetchType.LAZY)
    private Field field;

    @ManyToOne(fetch = FetchType.LAZY)
    private Format format;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    private Country country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "foreign_institution_id")
    private ForeignInstitution foreignInstitution;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    /** Takes over what was entered. */
    void exchange(ParticipantEntry entry, ForeignInstitution institution) {
        degree = entry.getDegree();
        field = entry.getField();
        format = entry.getFormat();
        programme = entry.getProgramme();
        country = entry.getCountry();
        foreignInstitution = Objects.requireNonNull(institution);
        startDate = entry.getStartDate();
        endDate = entry.getEndDate();
    }

    /** Says it as an entry does. */
    void tellExchange(ParticipantEntry entry) {
        entry.setDegree(degree);
        entry.setField(field);
        entry.setFormat(format);
        entry.setProgramme(programme);
        entry.setCountry(country);
        entry.setForeignInstitution(getForeignInstitution().getName());
        entry.setStartDate(startDate);
        entry.setEndDate(endDate);
    }

    /** Sets the values of a statement, beginning with this one. */
    void writeExchange(PreparedStatement insert, int first) throws SQLException {
        insert.setString(first, degree.getCode());
        insert.setString(first + 1, field.getCode());
        insert.setString(first + 2, format.getCode());
        insert.setString(first + 3, programme.getCode());
        insert.setString(first + 4, country.getCode());
        insert.setLong(first + 5, foreignInstitution.getId());
        insert.setObject(first + 6, startDate);
        insert.setObject(first + 7, endDate);
    }

    public Degree getDegree() {
        return degree;
    }

    public Field getField() {
        return field;
    }

    public Format getFormat() {
        return format;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Country getCountry() {
        return country;
    }

    /** The institution abroad that was reported, also where it has been merged into another since. */
    ForeignInstitution reportedHost() {
        return foreignInstitution;
    }

    /** The institution abroad; if the one that was reported has been merged since, what it was merged into. */
    public ForeignInstitution getForeignInstitution() {
        return foreignInstitution.surviving();
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }
}
